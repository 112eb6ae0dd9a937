/** Words that may stand between somebody and a task of theirs, by what they do there. */
const lists = {
  /** Say nothing about whose task it is. */
  plain:
    'is are be being been was were am has have had having will must shall should may might can could would do does did need needs needed to of for on in with at the a an our your their its his her all any each every this that these those who which it there then also and or one ones own whole full entire alone under days week weeks months hour hours morning afternoon class sen send ehc overall sole single main person people member members individual individuals professional adult colleague staff team group day year term usually normally always now still therefore first next final ready able new such whose as over up out through about off ahead together well legally by law under very more much most own both itself themselves himself herself required obliged bound supposed meant legal statutory formal joint direct lead named key here everything end start finish beginning time way part parts side work works working last casting',
  /** Say that it is. */
  giving:
    'accept accepts accepted accepting lead leads led leading responsible responsibility responsibilities accountable accountability account accounts answerable answer answers charge charged task tasks tasked job jobs role roles duty duties remit function functions take takes took taken taking hold holds held holding carry carries carried bear bears bearing assume assumes assumed undertake undertakes undertook own owns owned ownership oversee oversees overseen overseeing manage manages managed handle handles handled head heads headed front fronts run runs look looks looked after deal deals dealt sort sorts sorted see sees seen seeing make makes making sure ensure ensures ensuring get gets getting go goes going set sets setting start starts starting begin begins beginning continue continues try tries aim aims expect expects expected asked trained trusted left allowed free freed released empowered authorised entitled given gives handed delegated assigned allocated entrusted decide decides agree agrees lies sits rests falls belongs stays comes remains become becomes power right say word call choice matter author authors authored writer behind down hands desk shoulders plate care control turn turns attend attends using use busy happy helm burden pleasure meet meets met meeting fulfil fulfils fulfilling discharge discharges discharging comply complies complying satisfied satisfy satisfies business domain province area patch lap court list inbox tray brief portfolio workload diary order orders reserve reserves reserved',
  /** Say so even where no act is named: “is in charge of”, “sits with”. */
  owning:
    'lead leads led leading responsible responsibility responsibilities accountable accountability answerable answer answers charge charged task tasks tasked job jobs role roles duty duties remit own owns owned ownership handle handles handled deal deals sort sorts after down hands desk lies lie sits sit rests rest falls fall belongs belong shoulders helm burden matter author authors business work functions function mine ours vested',
  /** Say that somebody else does it, or that it is not done but spoken of. */
  against:
    'help helps helped helping support supports supported supporting assist assists assisting advise advises advising contribute contributes contributing ask asks asked asking request requests requesting requested want wants wish wishes suggest suggests recommend recommends propose proposes explain explains know knows read reads reading tell tells telling told share shares sharing discuss discusses discussing discussed inform informs notified invite invites invited guide guides copy copies attend attends receive receives received before without from against between how why what when whether if than like about wait waits understand understands feed feeds informing hear hears',
} as const

type LinkClass = keyof typeof lists

const classes = new Map<string, Set<LinkClass>>()
for (const name of Object.keys(lists) as LinkClass[]) {
  for (const word of lists[name].split(' ')) {
    const known = classes.get(word) ?? new Set<LinkClass>()
    known.add(name)
    classes.set(word, known)
  }
}

/** Whether a word, in lower case, can do something between somebody and a task. */
export const isLink = (word: string, name: LinkClass): boolean =>
  classes.get(word)?.has(name) ?? false
