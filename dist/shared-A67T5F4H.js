// src/core/health/months.ts
function monthOf(at) {
  return at.slice(0, 7);
}
function monthsOf({ since, until }) {
  const months = [];
  let [year, month] = since.split("-").map(Number);
  while (`${year}-${String(month).padStart(2, "0")}` <= monthOf(until)) {
    months.push(`${year}-${String(month).padStart(2, "0")}`);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return months;
}

// src/core/health/share.ts
var FEW = 10;
function shareOf(rows, should, has) {
  const of = rows.filter(should);
  return { have: of.filter(has).map(({ ref }) => ref), of: of.map(({ ref }) => ref) };
}
function sayShare({ have, of }) {
  if (of.length === 0) return "none to count";
  const counts = `${have.length} of ${of.length}`;
  return of.length < FEW ? counts : `${counts} (${Math.round(have.length / of.length * 100)} %)`;
}

// src/core/health/words.ts
function sayHours(hours) {
  if (hours === null) return "–";
  if (hours < 1) return "under an hour";
  if (hours < 48) return `${Math.round(hours)} h`;
  return `${Math.round(hours / 24)} days`;
}
function sayMeasured({ refs, untold }) {
  return untold === 0 ? `${refs.length}` : `${refs.length}; of ${untold} nothing tells it`;
}
function sayLooked(report) {
  const { incidents, serious, notInForm, since, until, requests } = report;
  const others = notInForm.length === 0 ? "" : ` ${notInForm.length} more under the label are not in this form and are not counted.`;
  return `${incidents.length} incidents were filed from ${since} to ${until}, ${serious.length} of them serious.${others} Read in ${requests} requests.`;
}

export {
  monthOf,
  monthsOf,
  FEW,
  shareOf,
  sayShare,
  sayHours,
  sayMeasured,
  sayLooked
};
//# sourceMappingURL=shared-A67T5F4H.js.map
