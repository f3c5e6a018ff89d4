// Tells English from other languages, so that what cannot be judged is left alone.

const ENGLISH = new Set(
  'the of and to in is was were a an for on with that by from at not no it are be as has have had our we they this its their nobody only when after which who there does did been doesn isn any all every out up into over under than then so but or if can will would should new one two'.split(
    ' ',
  ),
);
const OTHERS = new Set(
  'der das und ist nicht ein eine einer eines einem einen den dem des mit für auf von zum zur wurde wurden hat haben kein keine keinen keiner niemand nur wird werden auch bei nach aus durch sich es gibt le la les un une des du et est pas ne dans pour sur avec aucun aucune qui que sont été était il elle nous ont fait au aux ce cette el los las una y es del al para por con sin fue se su sus no hay ningún ninguna nadie lo como pero han había il gli lo di che non è del della dei delle nella nel stato sono nessun nessuna alcun um uma os da dos das na não foi foram sem com nenhum nenhuma pelo pela ao mas het een niet geen van voor op bij werd zijn heeft naar maar door aan dat wordt nie jest się na dla brak ani przez został została który że och att det inte ingen inga för av som på till har var ble ikke ingen er av en å med fra ve bir için yok değil ile bu olarak tidak ada yang dan untuk dengan không có của và'.split(
    ' ',
  ),
);
const LATIN_LETTER = /\p{Script=Latin}/u;
const FOREIGN_LETTER =
  /[àáâãäåæçèéêëìíîïðñòóôõöøùúûüýþßāăąćčďđēėęěğīįıłńňőœřśşšťūůűųźżžơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;

/** Whether a text is (mostly) in another language than English, or in another script. */
export function isForeign(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  if (letters.length === 0) return false;
  const latin = letters.filter((letter) => LATIN_LETTER.test(letter)).length;
  if (latin / letters.length < 0.7) return true;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const english = words.filter((word) => ENGLISH.has(word)).length;
  const other = words.filter((word) => OTHERS.has(word) && !ENGLISH.has(word)).length;
  const accented = words.filter((word) => FOREIGN_LETTER.test(word)).length;
  const foreign = other + accented;
  if (foreign === 1) {
    const telling = words.some(
      (word) => FOREIGN_LETTER.test(word) || (OTHERS.has(word) && word.length > 3),
    );
    return telling && english === 0 && words.length <= 5;
  }
  return foreign > english && foreign >= words.length * 0.15;
}
