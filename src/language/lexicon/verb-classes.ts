// Verbs by what they tell: a change, an input that arrives, an outage, load, a standing property.
import { words } from './words.js';

/** Bases of verbs of change, most often somebody's doing at a point in time. */
export const CHANGE = words(`
change rename upgrade update migrate move switch swap replace deploy release ship roll launch publish
introduce add remove delete drop disable enable turn flip toggle raise lower increase decrease double
triple halve extend widen reduce cut edit rewrite refactor merge split rotate expire retire deprecate
restart reboot reindex rebuild import export load reload restore convert reconfigure configure bump
patch flash install uninstall re-route reroute route connect disconnect integrate embed relabel
re-classify reclassify renumber re-number restructure reorganise reorganize consolidate collapse
dedupe fork clone copy overwrite truncate purge archive unpublish revert redesign redeploy expose
grant give assign reassign port transfer re-time reschedule postpone announce open close acquire
shorten lengthen tighten loosen relax lift mute unmute activate deactivate provision scale resize
transform adopt onboard hire leave resign tweak adjust modify alter set reset rework relocate
re-crawl recrawl crawl re-train retrain fine-tune finetune tune bring put begin start stop end cancel
pause resume approve impose abolish reissue re-issue redistribute recalculate recycle repurpose
re-price automate create point refresh flush wipe schedule schedule rebrand rebase pin unpin promote
re-enable append prepend sign rewire redirect`);
/** Bases of verbs of input and of people's doings. */
export const INPUT = words(`
ask write type paste upload attach send submit forward reply order request claim report call phone
dictate speak say tell mention enter scan photograph record file post share book pay buy return
complain register enrol enroll apply answer message mail email contact chat use try paste quote link
pretend impersonate trick exploit attack inject flood hit spam scrape visit join appear arrive come
land bring deliver receive contain include carry reach list feed supply provide produce sign issue
misspell abbreviate translate ban pin click press select choose swap mix restart unplug drive park
search browse claim object appeal demand insist threaten offer bid sell trade win lose borrow lend
steal forge fake leak publish place put leave run travel diagnose prescribe refer admit discharge
find discover notice`);
/** Bases of verbs of failing parts and of nature. */
export const OUTAGE = words(`
crash fail break expire die go hang freeze stall timeout time lag drop disconnect lose knock jam
restart reboot evict corrupt throttle stop halt return respond overheat flood snow rain storm rise
fall spike surge double triple quadruple grow climb peak jump plunge slip slow degrade fire trip
deliver skip shut collapse burst melt divert close`);
