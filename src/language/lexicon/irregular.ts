// Irregular past forms and the verbs they belong to.

const PAIRS = `
was:be were:be been:be became:become began:begin begun:begin broke:break broken:break brought:bring
built:build bought:buy caught:catch chose:choose chosen:choose came:come cost:cost cut:cut did:do
done:do drew:draw drawn:draw drove:drive driven:drive fell:fall fallen:fall felt:feel fed:feed
fought:fight found:find flew:fly flown:fly forgot:forget forgotten:forget froze:freeze frozen:freeze
gave:give given:give went:go gone:go got:get grew:grow grown:grow hung:hang had:have heard:hear
held:hold hit:hit kept:keep knew:know known:know laid:lay led:lead left:leave lent:lend let:let
lost:lose made:make meant:mean met:meet overrode:override overridden:override overwrote:overwrite
overwritten:overwrite paid:pay put:put quit:quit ran:run rang:ring read:read rebuilt:rebuild
reset:reset resent:resend rewrote:rewrite rewritten:rewrite rose:rise risen:rise said:say saw:see
seen:see sent:send set:set sold:sell shook:shake shot:shoot showed:show shown:show shrank:shrink
shut:shut sat:sit slept:sleep slid:slide spoke:speak spoken:speak sped:speed spent:spend spun:spin
split:split spread:spread stood:stand stole:steal stolen:steal stuck:stick struck:strike sank:sink
sunk:sink took:take taken:take taught:teach told:tell thought:think threw:throw thrown:throw
tore:tear torn:tear understood:understand withdrew:withdraw withdrawn:withdraw withheld:withhold
woke:wake won:win wore:wear worn:wear wrote:write written:write sought:seek misread:misread
mistook:mistake retook:retake undid:undo undone:undo ridden:ride rode:ride burnt:burn typed:type`;

export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  PAIRS.trim()
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);
