# Ord på dansk. Hver nøgle findes også i en.ftl.

## Enheder, fortegn, afrunding
unit-kroner = kr.
unit-thousands = 1.000 kr.
unit-millions = mio. kr.
unit-milliards = mia. kr.
measure-step = afrundet til { $step } kr. ({ $mode })
mode-half-away = halve væk fra nul
mode-half-even = halve til lige
mode-toward-zero = mod nul
sign-savings-negative = besparelser er negative
sign-savings-positive = besparelser er positive
price-level = { $year }-priser
price-level-shown = { $shown }-priser, omregnet fra { $stated }-priser
price-level-unsaid = prisniveau ikke angivet

## Tabellens kolonner og rækker
column-number = Nr.
column-title = Forslag
column-full-year = Helårlig
column-fully-phased-in = Fuldt indfaset
column-category = Kat.
row-subtotal = I alt { $area }
row-total = I alt
row-of-which-recurring = heraf varig
row-of-which-one-off = heraf engangs
row-of-which-balancing = heraf restpuljer
row-left-out = Medregnes ikke
row-decided-earlier = Besluttet tidligere (medregnes ikke)
row-target = Reduktionsmål
row-effective-target = Mål inkl. overførsel
row-net-outstanding = Netto-udestående
row-gross-shortfall = Udestående uden modregning mellem områder
row-surplus-released = Frigivet overskud
row-personnel = Årsværk i alt
row-percent = Besparelse i pct. af budgettet
row-of-area = { $row }, { $area }
row-overlap = Overlap { $first } og { $second }
row-line = heraf: { $line }
row-required = Skal hentes i det, der ikke er opgjort
row-low = Mindste besparelse
row-high = Største besparelse
row-risk-adjusted = Risikojusteret
row-delivered = Realiseret
row-still-expected = Ventes stadig
row-lost = Tabt
row-in-all = { $row } i alt
section-outlook = Usikkerhed
section-delivery = Opfølgning
section-personnel = Årsværk
section-percent = Besparelse i pct. (fuldt indfaset, varig)
cell-not-relevant = i.r.

## Hvorfor en række ikke medregnes
reason-excluded = medregnes ikke
reason-status = medregnes ikke: { $status }
reason-alternative = ikke valgt i { $set }
reason-decided-earlier = besluttet tidligere
reason-partner = medregnes ikke: forslagene tæller ikke begge

## Bemærkninger under tabellen
of-which-once = engangs { $amount }
remark-mixture = { $sum }, { $column }: { $total } = { $recurring } varig og { $one-off } engangs ({ $proposals }).
remark-mixture-balancing = { $sum }, { $column }: { $total } = { $recurring } varig, { $one-off } engangs ({ $proposals }) og { $balancing } fra restpuljer.
remark-adjusted = { $mark } Tallet er flyttet mindre end ét afrundingstrin, så tabellen stemmer.
remark-unquantified = { $count ->
    [one] Ét forslag er ikke opgjort endnu (-); det tæller 0 i summerne.
   *[other] { $count } forslag er ikke opgjort endnu (-); de tæller 0 i summerne.
}
remark-gap = Målet: { $years }.
remark-gap-of-area = Målet for { $area }: { $years }.
gap-met = { $year } nået
gap-missing = { $year } mangler { $amount }
gap-surplus = { $year } overopfyldt med { $amount }
carry-over-none = Uden overførsel: hvert år måles mod sit eget mål.
carry-over-shortfall = Overførsel: det, der mangler i et år, lægges til næste års mål; et overskud frigives.
carry-over-both = Overførsel: både det, der mangler, og et overskud går videre til næste år.
remark-without-unallocated = Ufordelte beløb og restpuljer er ikke regnet med.
remark-footing = { $sum }, { $column }: den trykte sum afviger { $amount } fra summen af de trykte dele, fordi summen er afrundet af de nøjagtige beløb.
remark-full-effect-later = { $proposal }: fuld effekt først i { $year }.
remark-categories = Kategorier: { $list }.
remark-printed-in-source = { $proposal }: trykt i kilden som »{ $text }«.

## Hvordan et tal er blevet til
unit-posts = årsværk
unit-percent = %
cell-empty = (tom)
named-line = linje { $ordinal } i { $proposal }
named-line-called = { $line } ({ $proposal })
named-allocated = { $name } uden ufordelte
named-footing = { $sum }: afvigelse fra summen af de trykte dele
named-decided-earlier = Besluttet tidligere
named-over-the-years = sum { $first }-{ $last }
named-recurring = Varig
named-one-off = Engangs
named-operating = Drift
named-capital = Anlæg
named-inside-ceiling = Inden for servicerammen
named-outside-ceiling = Uden for servicerammen
why-step-kroner = { $step } kr.
why-step-decimals = { $count ->
    [0] hele tal
    [one] én decimal
   *[other] { $count } decimaler
}
why-heading = { $name }: { $printed }
why-heading-unit = { $name } ({ $unit }): { $printed }
why-heading-column = { $name }, { $column }: { $printed }
why-heading-column-unit = { $name }, { $column } ({ $unit }): { $printed }
why-met = Målet er nået.
why-missing = Der mangler { $amount }.
why-exceeded = Målet er overopfyldt med { $amount }.
why-product = { $amount } × { $share } = { $result }
why-entered = { $amount } som indtastet
why-range = Spænd: mindst { $low }, forventet { $expected }, højst { $high }; det forventede tæller.
why-not-quantified = Ikke opgjort; tæller 0.
why-not-relevant = Ikke relevant; tæller 0.
why-empty = Der er ikke indtastet noget beløb; tæller 0.
why-stated = { $amount } angivet i hånden for { $year }
why-stated-nothing = For { $year } er der ikke angivet noget tal i hånden.
why-instead = Det står i stedet for det beregnede: { $calculation }.
why-one-off-left-out = Engangsbeløbet { $amount } er ikke med i kolonnen { $column }.
why-index-operating = drift
why-index-capital = anlæg
why-price-level = × { $to }/{ $from } fra { $stated }- til { $shown }-priser ({ $money }) giver { $amount } mere
why-posts-as-line = { $posts } × { $stated }/{ $full } = { $result }
why-posts-follow-line = Årsværkene følger det beløb, der er angivet i hånden på første linje.
why-posts-no-share = { $posts } årsværk, men intet siger, hvor stor en del der hører til året; tæller 0.
why-net = { $year } (til og med året i alt { $cumulated })
why-discounted = { $year }: { $net } { $count ->
    [0] uden rente
    [one] tilbageført ét år med { $rate } %
   *[other] tilbageført { $count } år med { $rate } %
}
why-per-place = { $amount } delt med { $places } pladser = { $result }
why-less = minus { $name }
why-zeros = { $count ->
    [one] Én mere tæller med 0.
   *[other] { $count } andre tæller med 0.
}
why-together = Tilsammen
why-unrounded = Uden afrunding undervejs ville det være { $amount }.
why-nothing = Intet tæller med her.
why-rounded-half-away = { $amount } afrundet til { $step } (halve væk fra nul)
why-rounded-half-even = { $amount } afrundet til { $step } (halve til lige)
why-rounded-toward-zero = { $amount } afrundet mod nul til { $step }
why-footed = { $amount } efter en justering på { $change }, så delene af { $whole } giver den trykte sum
why-percent = { $name }: { $effect } af { $budget } = { $result } %
why-curve = Følger kurven »{ $curve }«.
why-decided = Besluttet i { $month } uden varsel.
why-decided-notice = Besluttet i { $month } med { $notice } varsel.
why-decided-handover = Besluttet i { $month } med { $handover } overdragelse.
why-decided-both = Besluttet i { $month } med { $notice } varsel og { $handover } overdragelse.
why-month-count = { $count ->
    [one] én måneds
   *[other] { $count } måneders
}
why-start-decided = Beslutningen falder i { $month }
why-start-notice = Varslet slutter i { $month }
why-start-handover = Overdragelsen slutter i { $month }
why-start-steps = indfaset i trin fra { $year }
why-so = { $start }.
why-so-nothing = { $start }, så { $year } har ingen virkning.
why-so-all = { $start }, så hele { $year } tæller.
why-so-months = { $start }, så { $months } tæller.
why-so-mean = { $start }; andelen er gennemsnittet af de tolv måneder i { $year }.
why-so-share = { $start }; andelen i { $year } er { $share }.
why-overlap-no-saving = Et overlap kan ikke selv være en besparelse
why-overlap-at-most = Højst det, { $proposal } sparer
why-target-entered = { $amount } som indtastet
why-carried-shortfall = Overført fra { $year }: det, der mangler
why-carried-both = Overført fra { $year }: det, der mangler, eller et overskud
why-shortfall = Det, der mangler: { $name }
why-surplus = Overskuddet i { $year }
why-held = Holder det, der blev fyldt i { $year }
why-already-met = Målet er allerede nået, og restpuljen giver intet tilbage
why-unfilled-not-counted = Restpuljen fylder intet: { $reason }.
why-unfilled-not-its-year = Restpuljen fylder ikke dette år.
why-unfilled-full-year = En restpulje har ingen helårlig virkning.
why-unfilled-no-target = Restpuljen fylder intet: der er intet mål.
why-unfilled-other = { $proposal } fylder allerede målet.
why-goes = Indgår i { $sum }.
why-goes-unallocated = Indgår i { $sum }, men ikke i summen uden ufordelte.
why-goes-both-ways = Indgår i { $sum } og i { $net }.
why-not-counted = Indgår ikke i nogen sum: { $reason }.
why-goes-nowhere = Overføres ikke: hvert år måles mod sit eget mål.
why-goes-shortfall = Det, der mangler, lægges til næste års mål; et overskud frigives.
why-goes-both = Går videre til næste års mål.

## Kontrol: det, der er fundet
severity-information = til orientering
severity-attention = bør ses efter
severity-error = fejl
list-and = { $before } og { $last }
found-in-year = { $amount } i { $year }
found-in-column = { $amount } ({ $column })
found-off-rounding = kan være afrunding
found-off-differs = mere end afrunding kan forklare
found-stated = for { $column } er der angivet { $stated } i hånden, men indfasningen giver { $calculated } ({ $off }).
found-published = { $column } er offentliggjort som { $published }, men er her { $ours } ({ $off }).
found-sum = { $column } er trykt som { $sum }, men de trykte dele giver { $parts } ({ $off }).
found-published-sum = { $column } er offentliggjort som { $sum }, men de offentliggjorte dele giver { $parts } ({ $off }).
found-not-quantified = ikke opgjort endnu: { $columns }.
found-full-effect = når først fuld virkning i { $year }, efter de år, der vises.
found-full-effect-never = når aldrig sin fulde virkning.
found-sign-saving = { $amounts } er en udgift, men linjen er en besparelse.
found-sign-investment = { $amounts } er en besparelse, men linjen er en investering.
found-sign-given-back = { $amounts } er en besparelse, men linjen giver penge tilbage.
found-sign-lost-income = { $amounts } er en besparelse, men linjen er en mistet indtægt.
found-more-than-base = sparer { $saving } om året, mere end budgettet på { $base }, der spares på.
found-base-zero = budgettet er 0, så der er ingen procent at vise.
found-base-income = budgettet på { $budget } er en indtægt, så en besparelse vises som en negativ procent.
found-before-effect = for { $year } er der angivet { $amount }, men virkningen begynder først i { $month }.
found-balancing-costs = restpuljen er en udgift: { $years }.
found-balancing-grows = restpuljen vokser fra { $before } i { $from } til { $after } i { $to }.
found-text-contradicts = teksten siger noget andet end tabellen: { $years }.
found-text-year = { $text } i { $year } mod tabellens { $table }
found-text-years = tabellen har { $years }, som teksten ikke nævner.
found-text-not-netted = teksten giver { $years } tilbage, og det er ikke trukket fra i tabellen.
found-text-one-off = teksten siger, at beløbet kun kommer én gang; tabellen har det hvert år.
found-text-range-low = teksten siger { $low } til { $high }; tabellens { $table } er den laveste ende.
found-text-range-high = teksten siger { $low } til { $high }; tabellens { $table } er den højeste ende.
found-text-range-outside = teksten siger { $low } til { $high }; tabellens { $table } ligger uden for.
found-text-title = teksten kalder det »{ $title }«.
found-text-no-amount = teksten nævner intet beløb, så tabellens beløb har intet grundlag i den.
found-text-shares-base = tager af de samme penge som { $other }; i { $year } kan op til { $amount } være talt med to gange.
found-alternatives = Alternativer
found-rule = Regel mellem forslag
found-none-chosen = ét forslag skal vælges, men ingen af de valgte tæller med.
found-several-chosen = der er valgt flere, end der må: { $chosen }. Kun { $counted } tæller med.
found-requirement-missing = { $first } tæller med, men kræver { $other }, som ikke gør.
found-both-of-excluded = { $first } og { $other } tæller begge med, men udelukker hinanden.
found-two-fill = fylder samme mål i samme år som { $other }, der er tom i de år.
found-overlap-too-large = mere end den mindste af de to besparelser: { $columns }.
found-overlap-column = { $column } { $entered } mod højst { $smaller }
found-overlap-saves = { $amount } har fortegn som en besparelse og trækker derfor intet fra.
found-target-not-met = nås ikke; første gang i { $year }, hvor der mangler { $amount }.
found-targets-below = målene for områderne i det er tilsammen { $below } i { $year }, mere end målet på { $own }.
found-number = Nummer { $number }
found-duplicate-number = bruges af flere forslag: { $proposals }.
found-index-operating = Indekstal for drift
found-index-capital = Indekstal for anlæg
found-index-missing = mangler for { $years }.
found-mixed-total = blander varige og engangsbeløb ({ $proposals } er engangs): { $mixes }.
found-mix-balancing = { $column } { $total } = { $recurring } varig, { $one-off } engangs og { $balancing } fra restpuljer
found-mix = { $column } { $total } = { $recurring } varig og { $one-off } engangs
mend-use-calculated = gå tilbage til det beregnede tal
mend-take-published = tag det offentliggjorte tal
mend-correct-published = ret listen over offentliggjorte tal
mend-add-printed = lad summer lægge de trykte tal sammen
mend-quantify = indtast et beløb
mend-show-more-years = vis årene, til den fulde virkning er nået
mend-turn-sign = vend fortegnet
mend-change-line-kind = vælg en anden slags linje
mend-lower-amount = indtast et mindre beløb
mend-change-base = vælg et andet budget som grundlag
mend-correct-budget = ret budgettet
mend-start-earlier = lad virkningen begynde tidligere
mend-stay-at-zero = lad restpuljen blive på 0, når målet er nået
mend-find-savings = find besparelser for det manglende
mend-choose = vælg ét af alternativerne
mend-choose-only = vælg kun { $proposal }
mend-include = medregn { $proposal }
mend-leave-out = udelad { $proposal }
mend-limit-overlap = sænk overlappet til den mindste af de to besparelser
mend-enter-overlap = indtast et overlap mellem de to forslag
mend-renumber = giv alle på nær ét et andet nummer
mend-change-target = sæt et andet mål
mend-enter-index = indtast de manglende indekstal
mend-count-recurring-only = lad kolonnen Helårlig kun tælle varige beløb
mend-take-text = ret tabellen efter teksten
mend-enter-given-back = indtast en linje, der giver pengene tilbage
mend-make-one-off = gør beløbet til engangs
mend-enter-range = indtast tekstens spænd
mend-correct-text = ret teksten

## Sammenligning
compare-legend = { $letter }: { $title } ({ $file })
compare-measure = { $unit }; forskelle er det, der er mere (+) eller mindre (-) end i A.
compare-heading = { $letter } mod A:
compare-same = { $letter } er som A.
compare-same-guessed = { $letter } er som A, men { $count ->
    [one] ét forslag er genkendt
   *[other] { $count } forslag er genkendt
} ved et gæt (samme nummer og titel), fordi deres id'er er forskellige.
compare-unchanged = { $count ->
    [one] Ét forslag er uændret.
   *[other] { $count } forslag er uændrede.
}
compare-table = Forskel mellem { $letter } og A:
compare-bridge = Fra A til { $letter }, årsag for årsag:
compare-gap-bridge = Netto-udestående fra A til { $letter }, årsag for årsag:
compare-difference = Forskel i alt
compare-total = I alt { $letter }
compare-net = Netto-udestående { $letter }
compare-row-added = + { $title }
compare-row-dropped = − { $title }
compare-grid = Side om side, { $column }:
compare-grid-note = »-« medregnes ikke, »·« er ikke i scenariet.
compare-no-year = Ingen af scenarierne viser { $year }.
compare-unknown-pair = »{ $pair }« siger ikke, hvilke to forslag der menes. Skriv nummer eller titel i det første scenarie, et lighedstegn, og nummer eller titel i det andet. Intet er ændret.
compare-count = Der kan sammenlignes 2 til 8 scenarier; her er { $files }.
compare-no-prices = »{ $file }« kan ikke omregnes til { $year }-priser, som det første scenarie er i.
compare-sentence = { $row }: { $what }.
compare-effect = { $column } { $amount }
compare-no-effect = ingen virkning på tallene
compare-added = nyt
compare-dropped = udgår
compare-number = nummer { $old } er nu { $new }
compare-title = »{ $old }« hedder nu »{ $new }«
compare-status = status fra { $old } til { $new }
compare-category = kategori fra { $old } til { $new }
compare-committee = udvalg fra { $old } til { $new }
compare-account = konto fra { $old } til { $new }
compare-policy-area = politikområde fra { $old } til { $new }
compare-responsible = ansvarlig fra { $old } til { $new }
compare-area = flyttet fra { $old } til { $new }
compare-kind = fra { $old } til { $new }
compare-included = medregnes nu
compare-excluded = medregnes ikke længere
compare-counts-now = tæller nu med
compare-counts-no-longer = tæller ikke længere med ({ $reason })
compare-reason = grunden til, at det ikke medregnes, fra »{ $old }« til »{ $new }«
compare-base = grundlag for procenten fra { $old } til { $new }
compare-base-area = områdets budget
compare-places = pladser fra { $old } til { $new }
compare-confidence = sikkerhed fra { $old } til { $new }
compare-posts = årsværk fra { $old } til { $new }
compare-posts-phasing = årsværkenes indfasning er ændret
compare-decisions = beslutninger er ændret
compare-notes = noter er ændret
compare-follow-up = opfølgning er ændret
compare-text-facts = det, der er noteret om teksten, er ændret
compare-partners = gælder andre forslag
compare-other = andet er ændret
compare-line-added = ny linje »{ $name }« på { $amount } ({ $phase-in })
compare-line-dropped = linjen »{ $name }« på { $amount } er væk
compare-line-named = linjen hedder nu »{ $name }«
compare-line-name = linjen »{ $old }« hedder nu »{ $new }«
compare-line-kind = linjen er fra { $old } blevet til { $new }
compare-amount = beløb fra { $old } til { $new }
compare-phasing = indfasning fra »{ $old }« til »{ $new }«
compare-curve = kurven { $curve }: { $phase-in }
compare-stated-year = { $year } fra { $old } til { $new } (angivet i hånden)
compare-calculated = beregnet
compare-money = fra { $old } til { $new }
compare-ceiling = fra { $old } til { $new }
compare-inside-ceiling = inden for servicerammen
compare-outside-ceiling = uden for servicerammen
compare-guess-number-and-title = (Gættet, at det er samme forslag: samme nummer og titel.)
compare-guess-title = (Gættet, at det er samme forslag: samme titel.)
compare-guess-name = (Gættet: samme navn.)
compare-guess-partners = (Gættet, at det er samme overlap: samme to forslag.)
compare-gap = Målet i { $year }: nu { $new }, før { $old }.
compare-met = nået
compare-missing = mangler { $amount }
compare-exceeded = overopfyldt med { $amount }
compare-none = intet
compare-no-target = intet mål
compare-prices-brought = Omregnet fra { $from }- til { $to }-priser.
compare-prices-assumed = Kun det ene scenarie siger, hvilket års priser det er i; begge er regnet for at være i { $year }-priser.
compare-decided = Forskelligt for alle forslag: { $what }.
compare-decided-apart = Også forskelligt, uden virkning på tabellens tal: { $what }.
compare-area-added = Området { $area } er nyt.
compare-area-dropped = Området { $area } er væk.
compare-name = hed før »{ $old }«
compare-budget = budget fra { $old } til { $new }
compare-targets = mål fra { $old } til { $new }
kind-ordinary = almindeligt forslag
kind-balancing = restpulje
kind-unallocated = ufordelt
kind-decided-earlier = besluttet tidligere
line-saving = besparelse
line-investment = investering
line-given-back = tilbageførsel
line-lost-income = mistet indtægt
confidence-certain = sikker
confidence-likely = sandsynlig
confidence-uncertain = usikker
confidence-none = ikke vurderet
cause-added = Nye forslag
cause-dropped = Forslag, der udgår
cause-counts-now-alternative = Tæller nu med: alternativ valgt
cause-counts-now-status = Tæller nu med: status
cause-counts-now-inclusion = Tæller nu med: medregnet
cause-counts-now-decided-earlier = Tæller nu med: ikke længere besluttet tidligere
cause-counts-no-longer-alternative = Tæller ikke længere: alternativ fravalgt
cause-counts-no-longer-status = Tæller ikke længere: status
cause-counts-no-longer-inclusion = Tæller ikke længere: udeladt
cause-counts-no-longer-decided-earlier = Tæller ikke længere: besluttet tidligere
cause-amount = Beløb
cause-lines = Linjer og tilbageførsel
cause-overlap = Overlap
cause-start = Starttidspunkt
cause-curve = Indfasning
cause-stated = Angivne tal
cause-balancing = Restpuljer
cause-columns = Kun vist i det ene scenarie
cause-index = Prisniveau
cause-rounding = Afrunding
cause-target = Mål
cause-carry-over = Overførsel
decided-title = titel
decided-notes = scenariets noter
decided-notation = enhed eller fortegn
decided-years = årene, der vises
decided-rounding = afrunding
decided-full-year = hvad kolonnen Helårlig tæller
decided-carry-over = overførsel
decided-personnel = visning af årsværk
decided-price-level = prisniveau
decided-indices = indekstal
decided-statuses = statusser
decided-categories = kategorier
decided-discount-rate = kalkulationsrente
decided-realisation = andele, der regnes med
decided-published = offentliggjorte tal
decided-muted = det, der er lagt til side
decided-curves = navngivne kurver
decided-alternatives = alternativer
decided-links = regler mellem forslag

## Fletning
merge-saved = »{ $file }« er gemt. { $count ->
    [0] Intet er ændret forskelligt.
    [one] Én ting er ændret forskelligt og står, som min udgave har den:
   *[other] { $count } ting er ændret forskelligt og står, som min udgave har dem:
}
merge-base = Før:
merge-mine = Min (står nu):
merge-theirs = Deres:
clash-changed = begge har ændret det, og ikke til det samme.
clash-removed = den ene har slettet det, den anden har ændret det.
clash-used = den ene har slettet det, den anden er begyndt at bruge det.
clash-impossible = begges ændringer kan ikke stå sammen. { $cause }
clash-breaks = begges ændringer bryder tilsammen en regel, som ingen af dem bryder alene.
edit-field = { $field }: { $value }
edit-nothing = intet
edit-removed = slettet
edit-area = området { $name } i { $area }
edit-included = medregnes
edit-line = linjen »{ $name }«: { $amount } ({ $facts })
edit-range = { $low } til { $high }, forventet { $expected }
edit-not-quantified = ikke opgjort
edit-alternatives = { $name } ({ $choice }): { $members }; valgt: { $chosen }
edit-requires = { $name }: { $from } kræver { $to }
edit-excludes = { $name }: { $from } udelukker { $to }
edit-published = { $row }, { $column }: { $amount }
edit-status-counts = { $name } (tæller med)
edit-status-shown = { $name } (vises kun)
edit-full-year-recurring = kun varige beløb
edit-full-year-with-one-off = også engangsbeløb
edit-scope-cells = hvert tal afrundes
edit-scope-totals = summer afrundes
edit-scope-balanced = summer afrundes, og dele justeres
edit-carry-over-none = ingen
edit-carry-over-shortfall = det, der mangler
edit-carry-over-both = det, der mangler, og et overskud
fact-given-back = { $amount } gives tilbage
fact-one-off = kommer én gang
fact-title = kaldes »{ $title }«
fact-no-amount = intet beløb
fact-shares-base = tager af de samme penge som { $proposal }

## Alternativer
alternatives-none = Scenariet har ingen alternativer.
alternatives-set = { $set } ({ $choice })
alternatives-remark = Nutidsværdi og sum dækker { $first }-{ $last }; første år uden rente, derefter { $rate } % om året.
choice-exactly-one = ét skal vælges
choice-at-most-one = højst ét kan vælges
choice-any-number = kan kombineres
option-chosen = (valgt)
option-one-off-operating = Engangs drift
option-one-off-capital = Anlæg
option-one-off = Engangs i alt
option-operating-a-year = Drift/år
option-places = Pladser
option-per-place = Pr. plads
option-over-the-years = Sum
option-payback = Tjent ind
option-present-value = Nutidsværdi
payback-never = ikke på 30 år

## Kommandolinjens hjælp
cli-about = Overslag beregner en kommunes spareplan: forslag, indfasning, mål og restpuljer.
cli-heading-usage = Brug:
cli-heading-commands = Kommandoer
cli-heading-arguments = Argumenter
cli-heading-options = Indstillinger
cli-value-command = KOMMANDO
cli-value-file = FIL
cli-value-out = FIL.ron
cli-value-table = TABEL.csv
cli-value-year = ÅR
cli-value-day = DAG
cli-value-number = ANTAL
cli-value-text = TEKST
cli-usage-overslag = overslag [FIL]...
    overslag KOMMANDO [INDSTILLINGER]
cli-usage-report = overslag report [INDSTILLINGER] FIL
cli-usage-alternatives = overslag alternatives [INDSTILLINGER] FIL
cli-usage-check = overslag check [INDSTILLINGER] FIL...
cli-usage-import = overslag import [INDSTILLINGER] TABEL.csv --out FIL.ron
cli-usage-new = overslag new [INDSTILLINGER] --first-year ÅR --years ANTAL --out FIL.ron
cli-report = Viser et scenarie som en tabel: forslag, summer, mål og netto-udestående.
cli-alternatives = Viser et scenaries alternativer side om side.
cli-check = Læser og genberegner scenarier og siger, hvad der bør ses efter.
cli-import = Henter en tabel (CSV) ind som et nyt scenarie.
cli-new = Laver et tomt scenarie.
cli-after-overslag = Kommandoernes egen hjælp vises med »overslag KOMMANDO --help«. Filer uden kommando åbnes i vinduet.
cli-after-report = Resultatet skrives på skærmen og kan sendes til en fil med »> fil.csv«. Scenariet ændres ikke.
    
    Slutkode: 0 når tabellen er vist, 2 når den ikke kunne vises.
cli-after-alternatives = Scenariet ændres ikke.
    
    Slutkode: 0 når tabellen er vist, 2 når den ikke kunne vises.
cli-after-check = Filerne ændres ikke.
    
    Slutkode: 0 når alt er i orden, 1 når der er noget at se på (det, der kun er til orientering eller er lagt til side, tæller ikke), 2 når en fil ikke kunne læses. Ved flere filer gælder den højeste.
cli-after-import = Tabellens første linje er overskrifter, på dansk eller engelsk og i enhver rækkefølge: område, nr., titel, helårlig, kategori og et årstal for hvert år (2027 eller B2027). Kun titel og år skal være der. En kolonne, der ikke kendes, nævnes og udelades. Cellerne skilles af semikolon, komma eller tabulator. »-« betyder ikke opgjort; en tom celle er tom.
    
    Kan noget ikke forstås, nævnes hver eneste celle, og der skrives ingen fil.
    
    Slutkode: 0 når scenariet er gemt, 2 når det ikke er.
cli-after-new = Slutkode: 0 når scenariet er gemt, 2 når det ikke er.
cli-usage-explain = overslag explain [INDSTILLINGER] FIL --row RÆKKE
cli-explain = Forklarer et tal: hvordan det er blevet til, trin for trin.
cli-after-explain = Eksempler:
    
    overslag explain plan.ron --row "VPU 5" --year 2024
    overslag explain plan.ron --row total
    overslag explain plan.ron --row "Socialområdet" --year 2024
    overslag explain plan.ron --row net-outstanding --of "Socialområdet" --year 2025
    overslag explain plan.ron --row payback --of 2a
    
    Rækken er et forslags nummer eller titel, et områdes navn eller et af ordene total, target, effective-target, net-outstanding, surplus-released, gross-shortfall, left-out, decided-earlier, recurring, one-off, personnel og percent. For et alternativ (--of): one-off, one-off-operating, one-off-capital, operating-a-year, per-place, over-the-years, payback og present-value. For et forslag med flere linjer (--of): linjens navn eller nummer i rækken.
    
    Scenariet ændres ikke.
    
    Slutkode: 0 når tallet er forklaret, 2 når det ikke kunne forklares.
cli-value-row = RÆKKE
cli-option-row = Rækken, tallet står i: et nummer, en titel, et område eller et ord som total
cli-option-of = Området eller forslaget, som ordet i --row gælder for; ellers hele scenariet
cli-option-year = Året, tallet står i; ellers kolonnen Helårlig
cli-option-column-fully-phased-in = Tallet i kolonnen Fuldt indfaset
cli-option-over-the-years = Summen over de viste år
cli-option-format-explained = Form: text er sætninger, json til programmer; ellers text
cli-usage-compare = overslag compare [INDSTILLINGER] A.ron B.ron [C.ron]...
cli-compare = Sammenligner scenarier med det første og forklarer forskellen.
cli-after-compare = Det første scenarie er det, de andre sammenlignes med. Alle tal vises i dets enhed, fortegn og prisniveau. Forskelle står med fortegn: det, den anden har mere eller mindre.
    
    Forslag genkendes på deres id, ellers på nummer og titel; et gæt nævnes. Det kan bekræftes eller afvises: --same "VPU 3=VPU 4" siger, at de to er samme forslag, --not-same, at de ikke er. Foran lighedstegnet står nummer eller titel i det første scenarie, efter det i det andet.
    
    Forskellen i hvert år er delt op på årsager, der tilsammen giver den nøjagtigt. Hvor to årsager virker sammen (beløb og andel er begge ændret), er en årsags tal gennemsnittet af de to rækkefølger og kan ende på et halvt trin.
    
    Interne noter og fortrolige tekster er kun med, hvis --with-internal siger det, så en sammenligning kan sendes videre.
    
    Scenarierne ændres ikke.
    
    Slutkode: 0 når scenarierne er ens, 1 når de er forskellige, 2 når de ikke kunne sammenlignes.
cli-arg-files-to-compare = Scenarier, 2 til 8; det første er det, de andre sammenlignes med
cli-value-pair = A=B
cli-option-format-compared = Form: text er sætninger, tabel og bro, csv til regneark, json til programmer; ellers text
cli-option-by = Tabellens rækker: row er forslag, cause er forslag med årsager, area er områder; ellers row
cli-option-only-changes = Viser kun rækker, der er forskellige
cli-option-ignore = Udelader rækker, hvor kun det er forskelligt: texts er titler, noter og andre tekster, places er nummer og plads; kan skrives flere gange
cli-option-tolerance = Udelader rækker, hvis beløb højst er så mange afrundingstrin forskellige
cli-option-grid-year = Året, hvor mere end to scenarier stilles op side om side; ellers kolonnen Helårlig
cli-option-with-internal = Sammenligner også interne noter og fortrolige tekster
cli-option-same = To forslag, der er ét og samme
cli-option-not-same = To forslag, der ikke er det samme
cli-option-window = Vis sammenligningen i vinduet
cli-usage-merge = overslag merge [INDSTILLINGER] FÆLLES MIN DERES --out FIL.ron
cli-merge = Fletter to udgaver af et scenarie sammen, forslag for forslag og felt for felt.
cli-after-merge = FÆLLES er den udgave, begge er lavet ud fra. Det, kun den ene har ændret, kommer med; det, begge har ændret forskelligt, bliver, som MIN har det, og nævnes med begges værdier.
    
    FIL.ron må ikke findes i forvejen, medmindre den er MIN; så skrives resultatet i dens sted.
    
    Som flettedriver i git, så scenarier flettes efter deres indhold:
    
    git config merge.overslag.driver "overslag merge %O %A %B --out %A"
    echo "*.ron merge=overslag" >> .gitattributes
    
    Slutkode: 0 når alt er flettet, 1 når noget er ændret forskelligt, 2 når der ikke er skrevet nogen fil.
cli-arg-base = Udgaven, som begge er lavet ud fra
cli-arg-mine = Min udgave
cli-arg-theirs = Den anden udgave
cli-value-base = FÆLLES
cli-value-mine = MIN
cli-value-theirs = DERES
cli-option-merge-out = Filen, resultatet gemmes i; den må ikke findes i forvejen, medmindre den er MIN
cli-arg-files = Scenarier, der vises
cli-arg-files-to-check = Scenarier, der kontrolleres
cli-arg-file = Scenariet
cli-arg-table = Tabellen
cli-option-help = Viser denne hjælp
cli-option-version = Viser programmets version
cli-option-lang = Sprog: da er dansk, en er engelsk; ellers computerens
cli-option-format = Form: text som i det trykte bilag, csv til regneark, json til programmer; ellers text
cli-option-unit = Enhed, tallene vises i: kr., 1.000 kr., mio. kr. eller mia. kr.; ellers scenariets egen
cli-option-sign = Fortegn, besparelser vises med; ellers scenariets eget
cli-option-new-unit = Enhed, scenariet skrives i: kr., 1.000 kr., mio. kr. eller mia. kr.; ellers 1000
cli-option-new-sign = Fortegn, besparelser skrives med; ellers negative
cli-option-carry-over = Overførsel til næste års mål: none er ingen, shortfall er det, der mangler, both er også et overskud; ellers scenariets egen
cli-option-without-unallocated = Regner ufordelte beløb og restpuljer fra
cli-option-price-level = Viser beløbene i dette års priser; ellers scenariets egne
cli-option-fully-phased-in = Viser en sidste kolonne, hvor alt er fuldt indfaset
cli-no-day = »{ $typed }« er ikke en dag. Skriv den som 2024-10-31 eller 31.10.2024.
cli-option-as-of = Opfølgning, som den var kendt denne dag (2024-10-31); ellers alt, hvad der er kendt
cli-option-out = Filen, scenariet gemmes i; den må ikke findes i forvejen
cli-option-title = Scenariets titel; ellers tabellens filnavn
cli-option-new-title = Scenariets titel; ellers »Nyt scenarie«
cli-option-first-year = Budgetåret, det første af de år, der vises
cli-option-years = Antal år, der vises, 1 til 30
cli-option-import-first-year = Budgetåret; ellers tabellens første år
cli-option-import-years = Antal år, der vises, 1 til 30; ellers til og med tabellens sidste år
cli-option-decimal = Decimaltegn i tabellen: comma er komma, point er punktum; ellers afgøres det af tabellens egne tal
cli-option-infer-phase-in = Erstatter årsbeløb med den indfasning, der forklarer dem alle nøjagtigt

## Når kommandolinjen er skrevet forkert
mistake-unknown-argument = »{ $argument }« kendes ikke her.
mistake-unknown-command = Der er ingen kommando, der hedder »{ $command }«.
mistake-suggestion = Mente du »{ $suggestion }«?
mistake-missing = Der mangler: { $argument }
mistake-value = »{ $value }« kan ikke bruges som { $argument }.
mistake-no-value = Der mangler en værdi efter { $argument }.
mistake-twice = { $argument } står flere gange eller kan ikke stå her.
mistake-letters = Noget af det skrevne er ikke gyldig tekst (UTF-8).
mistake-other = Kommandoen kunne ikke forstås.
mistake-help = Intet er gjort. »{ $program } --help« viser, hvad der kan skrives.

## Kommandoernes svar
new-title = Nyt scenarie
saved-scenario = »{ $file }« er gemt med { $proposals }.
saved-unconfirmed = »{ $file }« er gemt, men drevet har ikke bekræftet det endnu ({ $cause }). Vent lidt, før computeren slukkes eller drevet tages ud.
no-random = Systemet kunne ikke levere de tilfældige tal, som forslagenes id'er laves af ({ $cause }). Der er ikke skrevet nogen fil. Prøv igen.
result-unwritten = Resultatet kunne ikke skrives: { $cause }. Scenariet er ikke ændret.
explain-no-row = Ingen række hedder »{ $row }«. Intet er ændret.
explain-near = Det ligner:
explain-rows = Skriv et forslags nummer eller titel, et områdes navn eller et af ordene { $words }.
explain-several-rows = { $count } rækker hedder »{ $row }«. Skriv både nummer og titel på den, der menes.
explain-no-line = { $proposal } har ingen linje, der hedder »{ $row }«.
explain-no-figure = { $row } har intet tal i kolonnen { $column }. Der er tal i { $columns }.
explain-no-figure-in-any = { $row } har intet tal i nogen kolonne.
explain-no-figure-at-all = { $row }: scenariet siger ikke nok til at regne tallet ud.
check-fine = »{ $file }«: i orden.
check-findings = »{ $file }«: { $count ->
    [one] én ting at se på.
   *[other] { $count } ting at se på.
}
check-published = { $count } offentliggjorte tal er holdt op mod de beregnede.
check-mend = Løsning: { $mends }.
list-or = { $before } eller { $last }
check-for-information = Til orientering:
check-muted = Lagt til side:
check-muted-reason = Begrundelse: { $reason }
check-muted-no-reason = Der er ingen begrundelse.
check-contents = { $proposals }, { $areas }, { $years } ({ $span }).
check-total = I alt i { $unit }: { $figures }.
check-figure = { $column } { $amount }
count-proposals = { $count } forslag
count-areas = { $count ->
    [0] ingen områder
    [one] { $count } område
   *[other] { $count } områder
}
count-years = { $count } år
safe-nothing-written = Der er ikke skrevet nogen fil.
list-more = … og { $count } til.

## Filer, der ikke kan åbnes
open-failed = »{ $file }« kunne ikke åbnes.
open-failed-at = »{ $file }« kunne ikke åbnes: filens linje { $line }, tegn { $column }.
safe-file = Programmet har ikke ændret filen.
open-not-found = Filen findes ikke. Se efter, om navn og mappe er skrevet rigtigt.
open-commands = Var det en kommando, så er de: { $commands }.
open-system-do = Prøv igen, eller få filen lagt et sted, hvor den kan læses.
open-folder-do = Skriv navnet på en fil i den.
open-too-large = Filen fylder { $size } MB. Scenarier på over { $most } MB åbnes ikke. Den er nok noget andet end et scenarie; vælg en anden fil.
open-empty = Filen er tom. Brug en sikkerhedskopi, eller få filen sendt igen.
open-zeros = Filen består kun af nuller. Det sker, når strømmen går, mens der gemmes. Brug en sikkerhedskopi, eller få filen sendt igen.
open-zeros-inside = Her står nuller i stedet for tekst. Det sker, når strømmen går, eller en synkronisering afbrydes, mens der gemmes. Ret ikke i filen; brug en sikkerhedskopi, eller få filen sendt igen.
open-utf16 = Filen er gemt som UTF-16, men scenarier er UTF-8. Åbn den i en teksteditor, og gem den som UTF-8.
open-packed = Filen er et regneark eller en anden pakket fil, hvad den end hedder. Gem arket som CSV i regnearket, og hent CSV-filen ind med »overslag import«.
open-not-utf8 = Der står tegn, som ikke er UTF-8. Er filen rettet i en teksteditor, så gem den igen som UTF-8. Ellers er den beskadiget; brug en sikkerhedskopi.
open-not-a-scenario = Filen er tekst, men ikke et scenarie, som overslag har gemt. En tabel (CSV) hentes ind med »overslag import«.
open-conflict = Linjen er et mærke (»<<<<<<<«) fra et værktøj, der har lagt to udgaver af filen sammen. Slet den ene udgave og alle mærkerne (»<<<<<<<«, »=======« og »>>>>>>>«), eller brug en kopi af den udgave, der skal gælde.
open-newer = Filen er lavet af en nyere udgave af programmet: filversion { $version }; denne udgave læser til og med { $newest }.
open-newer-by = Den er skrevet af { $program }.
open-newer-do = Bed om en nyere udgave, eller bed den, der har gemt filen, om tabellen som CSV.

## Fejl i en fil
flaw-edited = Overslag har ikke skrevet filen sådan: den er rettet i hånden eller beskadiget.
flaw-ends-early = Filen slutter for tidligt. Den er nok blevet afbrudt, mens den blev gemt, kopieret eller synkroniseret. Brug en sikkerhedskopi, eller få filen sendt igen.
flaw-unknown-field = Feltet "{ $field }" kendes ikke. Her kan stå: { $known }. Ret stavningen, eller slet feltet.
flaw-unknown-field-none = Feltet "{ $field }" kendes ikke. Her kan ikke stå noget felt; slet det.
flaw-missing-field = Feltet { $field } mangler. Skriv det til, eller brug en sikkerhedskopi.
flaw-field-twice = Feltet { $field } står to gange. Slet det ene.
flaw-unknown-word = Ordet »{ $word }« kendes ikke her. Her kan stå: { $known }.
flaw-too-deep = Der ligger for mange parenteser inde i hinanden. Sådan skriver overslag aldrig; brug en sikkerhedskopi.
flaw-found = Her kan »{ $found }« ikke stå.
flaw-syntax = Ofte mangler der et komma, et kolon, en parentes eller et citationstegn lige før, eller der er et for meget.
field-typed = { $name } ("{ $typed }")

## Værdier i en fil, der ikke kan bruges
problem-id = »{ $text }« er ikke et id. Et id er 1 til 16 tegn af 0-9 og a-f, fx 00c4f1b2.
problem-comma = »{ $text }« er skrevet med komma. I filen skrives tal med punktum foran decimalerne og uden tusindtegn, fx 1200.5.
problem-exponent = »{ $text }« er skrevet med eksponent (e). Skriv tallet helt ud, fx 100000.
problem-plus = »{ $text }« er skrevet med plus. Skriv tallet uden fortegn, fx 1200.5.
problem-grouping = I »{ $text }« er cifrene delt op. Skriv dem samlet, fx 1200.5.
problem-dash = I »{ $text }« står der en tankestreg i stedet for et minus. Brug bindestregen, fx -1200.5.
problem-number = »{ $text }« er ikke et tal. Skriv tallet med punktum foran decimalerne og uden tusindtegn, fx -1200.5.
problem-entry = Et beløb uden tal skrives som ord på engelsk: »not quantified« er ikke opgjort, »not relevant« er ikke relevant, »empty« er tomt.
problem-digits = »{ $text }« har flere cifre, end der kan regnes nøjagtigt med. Skriv højst 28.
problem-too-large = Beløbet »{ $text }« er for stort. Et beløb kan højst være 999.999.999.999,99 kr.
problem-too-fine = Beløbet »{ $text }« er finere end en milliontedel krone. Skriv færre decimaler.
problem-range-order = I spændet »{ $text }« står beløbene ikke i rækkefølge: først den mindste besparelse (low), så den forventede (expected), så den største (high).
problem-month = »{ $text }« er ikke en måned. Skriv årstal og måned som 2024-04.
problem-year = »{ $text }« er ikke et år, der kan planlægges. Skriv et årstal fra 1900 til 2200 uden citationstegn.
problem-year-count = »{ $text }« år kan ikke vises. Et scenarie viser 1 til 30 år og ingen efter 2200.
problem-share = »{ $text }« er ikke en andel fra 0 til 1. Skriv fx 3/4, 0.75 eller 75 %.
problem-denominator = Nævneren i »{ $text }« er for stor. Skriv en brøk med en nævner på højst 1000, eller et decimaltal som 0.125.
problem-step = »{ $text }« kan ikke være et afrundingstrin. Det skal være større end 0.
problem-curve-of-curve = En navngivet kurve kan ikke følge en anden navngivet kurve. Skriv indfasningen ud her.
problem-extension-twice = Det samme tillæg står to gange. Slet det ene.
problem-version = Version { $text } findes ikke. Denne udgave af programmet læser til og med version { $newest }.
problem-not-quoted = »{ $text }« skal stå i lige citationstegn: "...".
problem-no-quotes = Her skal stå en tekst i lige citationstegn: "...".
problem-whole-number = »{ $text }« kan ikke stå her. Skriv et helt tal, der passer, uden fortegn og citationstegn.

## Steder i en fil
place-proposal = forslag { $name }
place-proposal-titled = forslag { $name } (»{ $title }«)
place-proposal-title = forslaget »{ $title }«
place-proposal-ordinal = filens { $ordinal }. forslag
place-line = linje { $ordinal }
place-line-named = linje { $ordinal } (»{ $name }«)
place-area = området »{ $name }«
place-area-ordinal = filens { $ordinal }. område
place-curve = kurven »{ $name }«
place-curve-ordinal = filens { $ordinal }. kurve
place-alternatives = alternativerne »{ $name }«
place-alternatives-ordinal = filens { $ordinal }. sæt alternativer
place-link = reglen »{ $name }«
place-link-ordinal = filens { $ordinal }. regel
place-overlap = overlappet »{ $name }«
place-overlap-ordinal = filens { $ordinal }. overlap
place-item = nr. { $ordinal }

## Felter i en fil
field-format = filformat
field-version = filversion
field-written-by = skrevet af
field-id = id
field-revision = revision
field-scenario = scenarie
field-control = kontroltal
field-extensions = tillæg
field-title = titel
field-unit = enhed
field-sign = fortegn
field-first-year = første år
field-years = år
field-years-shown = antal år
field-rounding = afrunding
field-zero = nul på tryk
field-full-year = helårskolonne
field-carry-over = overførsel
field-personnel = årsværk
field-price-level = prisniveau
field-operating-indices = indekstal for drift
field-capital-indices = indekstal for anlæg
field-discount-rate = kalkulationsrente
field-statuses = statusser
field-categories = kategorier
field-notes = noter
field-budget = budget
field-targets = reduktionsmål
field-areas = områder
field-curves = kurver
field-proposals = forslag
field-alternatives = alternativer
field-links = regler
field-overlaps = overlap
field-name = navn
field-parent = overordnet område
field-phase-in = indfasning
field-choice = hvor mange der kan vælges
field-members = forslag i sættet
field-chosen = valgte forslag
field-from = forslaget, reglen gælder
field-relation = kræver eller udelukker
field-to = det andet forslag
field-between = de to forslag
field-sum-of-follow-up = sum af realiserede beløb
field-sum-of-published = sum af offentliggjorte tal
field-realisation = andele, der regnes med
field-certain = sikker
field-likely = sandsynlig
field-uncertain = usikker
field-published = offentliggjorte tal
field-row = række
field-column = kolonne
field-muted = lagt til side
field-finding = det fundne
field-reason = begrundelse
field-confidence = sikkerhed
field-follow-up = opfølgning
field-as-of = opgjort pr.
field-realised = realiseret
field-closing = afslutning af året
field-text-facts = det, teksten siger
field-low = mindste besparelse
field-expected = forventet
field-high = største besparelse
field-line = linje
field-kind = art
field-money = drift eller anlæg
field-ceiling = serviceramme
field-amount = beløb
field-stated = angivne tal
field-number = nummer
field-area = område
field-inclusion = medtaget
field-status = status
field-category = kategori
field-committee = udvalg
field-account = konto
field-policy-area = politikområde
field-responsible = ansvarlig
field-base = grundlag for procenter
field-places = pladser
field-lines = linjer
field-decisions = beslutninger
field-target = område, hvis mål fyldes
field-otherwise = i de øvrige år
field-when-met = når målet er nået
field-posts = antal årsværk
field-decimals = decimaler
field-date = dato
field-body = besluttet af
field-wording = ordlyd
field-decided = beslutningsmåned
field-notice = varsel
field-handover = overlevering
field-first = første
field-months = måneder
field-shares = andele
field-last = sidste
field-step = afrundingstrin
field-mode = afrundingsmåde
field-scope = afrundingens omfang
field-year = år
field-value = indekstal
field-source = kilde
field-weight = tæller med
field-short = forkortelse
field-meaning = betydning
field-confidentiality = fortrolighed
field-text = tekst
field-stated-years = antal angivne tal
field-sum-of-amounts = sum af helårsbeløb
field-sum-of-stated = sum af angivne tal
field-sum-of-targets = sum af reduktionsmål
field-sum-of-budgets = sum af budgetter
field-sum-of-posts = sum af årsværk

## Hvad en bruger skal vide om en fil, der blev åbnet
warning-of-file = »{ $file }«: { $warning }
warning-edited = Filen er ændret uden for overslag, siden den sidst blev gemt. Den kan læses. Se tallene efter, før de bruges.
warning-no-checksum = Filens sidste linje med kontrolsummen mangler, så det kan ikke ses, om filen er ændret uden for overslag. Den kan læses. Se tallene efter, før de bruges.
warning-comments = Linje { $line } har en kommentar (// eller /* */). Kommentarer går tabt, når filen gemmes; skriv dem som noter, hvis de skal blive.
warning-control = Kontroltallet for { $total } passer ikke: filen siger { $said }, men indholdet giver { $found }. Noget er ændret eller faldet ud.
control-proposals = antal forslag
control-lines = antal linjer
control-stated-years = antal angivne tal
control-amounts = summen af helårsbeløb
control-stated = summen af angivne tal
control-targets = summen af reduktionsmål
control-budgets = summen af budgetter
control-posts = summen af årsværk
control-follow-up = summen af realiserede beløb
control-published = summen af offentliggjorte tal

## Det, en plan ikke kan indeholde
said-of = { $subject }: { $fault }
subject-line = { $proposal }, linjen »{ $name }«
subject-line-unnamed = { $proposal }, en linje
subject-plan = scenariet
fault-id-twice = Id'et bruges to gange. Giv den ene et andet id.
fault-id-of-whole = Id'et 0 er hele scenariets. Giv den et andet id.
fault-missing = Den findes ikke i scenariet.
fault-no-area = Området med id'et { $id } findes ikke i scenariet. Ret id'et til et, der gør.
fault-no-proposal = Forslaget med id'et { $id } findes ikke i scenariet. Ret id'et til et, der gør.
fault-no-curve = Kurven med id'et { $id } findes ikke i scenariet. Ret id'et til et, der gør.
fault-no-status = Statussen »{ $name }« er ikke en af scenariets. Ret den, eller tilføj den til scenariets statusser.
fault-circular = Området ligger inde i sig selv. Ret, hvilket område det ligger i.
fault-too-deep = Området ligger mere end { $most } niveauer nede. Flyt det højere op.
fault-text-too-long = En tekst er på { $count } tegn. Højst { $most } er muligt.
fault-too-many = Der er flere af noget, end der kan være. Højst { $most } er muligt.
fault-year-twice = { $year } står to gange eller ikke i rækkefølge. Hvert år må stå én gang, de tidligste først.
fault-name-twice = »{ $name }« står to gange. Hvert navn må kun bruges én gang.
fault-ramp = En indfasning over { $count } måneder er ikke mulig. Vælg 1 til 60 måneder.
fault-notice = Et varsel på { $count } måneder er ikke muligt. Vælg højst 120 måneder.
fault-steps = En indfasning i { $count } trin er ikke mulig. Vælg 1 til 30 trin.
fault-share = Andelen { $share } kan ikke bruges: nævneren er for stor. Vælg en brøk med en nævner på højst 1000.
fault-backwards = Den sidste måned ({ $last }) ligger før den første ({ $first }).
fault-stated-curve = En navngivet kurve kan ikke være angivet år for år.
fault-share-of-one-off = Et engangsbeløb har ingen andel år for år.
fault-posts = Årsværk kan højst være en million og have højst seks decimaler.
fault-balancing-has-lines = En restpulje har ingen linjer; programmet beregner den.
fault-balancing-outside = Restpuljen ligger ikke i det område, hvis mål den skal fylde.
fault-balancing-nested = Restpuljen ligger inde i et område, der har sin egen restpulje. Flyt den ud, eller lad området nøjes med én.
fault-proposal-twice = Forslaget med id'et { $id } står to gange.
fault-chosen-outside = Forslaget med id'et { $id } er valgt, men er ikke et af alternativerne.
fault-index = Indekstallet for { $year } kan ikke bruges. Det skal være større end 0 og have højst tolv cifre.
fault-discount-rate = Kalkulationsrenten skal ligge fra 0 til 1 (0.035 er 3,5 %) og have højst seks decimaler.
fault-personnel-decimals = Årsværk kan ikke vises med { $count } decimaler. Vælg højst fire.
fault-not-empty = Området er ikke tomt. Flyt eller slet først det, der ligger i det.
fault-used-by = Den bruges stadig af forslaget med id'et { $id }.
fault-status-used = Statussen »{ $name }« bruges stadig af et forslag.
fault-whole = Hele scenariet kan ikke flyttes, omdøbes eller slettes.
fault-amount-too-large = Et beløb er for stort. Et beløb kan højst være 999.999.999.999,99 kr.
fault-amount-too-fine = Et beløb er finere end en milliontedel krone. Skriv færre decimaler.
calendar-year = { $number } er ikke et år, der kan planlægges. Vælg et år fra 1900 til 2200.
calendar-month = { $number } er ikke en måned. Vælg 1 til 12.
calendar-count = Et scenarie viser 1 til 30 år. Vælg et antal derimellem.

## Regler mellem forslag
refused-too-many-chosen = »{ $rule }« tillader ikke, at flere vælges. Intet er ændret. Fravælg først det, der er valgt.
refused-requirement = »{ $rule }« tillader ikke, at forslaget tæller med uden det, det kræver. Intet er ændret.
refused-excluded = »{ $rule }« tillader ikke, at begge forslag tæller med. Intet er ændret.
refused-two-fill = »{ $rule }« fylder allerede det mål i samme år. Intet er ændret.

## Visninger, der ikke er mulige
view-no-level = Scenariet siger ikke, hvilket års priser det er i, så det kan ikke vises i et andet års priser. Angiv først dets prisniveau.
view-no-index-operating = Scenariet har intet indekstal for drift i { $year }. Angiv det, eller vælg et andet år.
view-no-index-capital = Scenariet har intet indekstal for anlæg i { $year }. Angiv det, eller vælg et andet år.

## Filer, der ikke kan gemmes
save-failed = »{ $file }« blev ikke gemt.
safe-not-saved = En fil, der stod der før, er ikke ændret.
save-own-fault = Det, der skulle gemmes, kunne ikke læses igen, som det var. Det er en fejl i programmet; meld den.
save-exists = Der er allerede en fil med det navn. Vælg et andet navn, eller flyt eller erstat den gamle fil.
save-not-a-file = Det er en mappe eller noget andet, der ikke er en fil. Vælg et andet navn.
save-read-only = Filen er skrivebeskyttet. Vælg et andet navn, eller ophæv beskyttelsen.
save-conflict = En anden har ændret filen, siden den blev åbnet. Gem under et andet navn, og sammenlign de to.
save-removed = Filen er flyttet eller slettet, siden den blev åbnet. Gem under et andet navn.
save-not-kept = Drevet gav noget andet tilbage, end der blev skrevet. Gem et andet sted, og få drevet undersøgt.
save-step-look = Det, der står på filens plads, kunne ikke læses: { $cause }.
save-step-create = Der kunne ikke laves en ny fil i mappen: { $cause }.
save-step-write = Filen kunne ikke skrives: { $cause }.
save-step-sync = Drevet bekræftede ikke, at det har fået filen: { $cause }.
save-step-read-back = Den nye fil kunne ikke læses igen: { $cause }.
save-step-replace = Den nye fil kunne ikke sættes på plads: { $cause }.
save-do = Prøv igen, eller gem i en anden mappe.

## Hvad systemet siger
system-not-found = filen eller mappen findes ikke
system-no-permission = der er ikke adgang til den
system-is-a-folder = det er en mappe, ikke en fil
system-not-a-folder = noget i stien er ikke en mappe
system-disk-full = drevet er fuldt
system-quota = pladsen på drevet er brugt op
system-read-only = drevet kan ikke skrives på
system-name = navnet kan ikke bruges på drevet
system-busy = filen er i brug af et andet program
system-network = netværksdrevet svarer ikke
system-number = systemet melder fejl nr. { $number }
system-unknown = systemet siger ikke hvorfor

## Tabeller, der ikke kan hentes ind
import-failed = »{ $file }« kunne ikke hentes ind.
safe-not-imported = Tabellen er ikke ændret, og der er ikke skrevet noget scenarie.
table-empty = Filen er tom. Gem tabellen som CSV igen.
table-workbook = Filen er et regneark eller en anden pakket fil. Gem arket som CSV i regnearket, og hent den fil ind.
table-not-text = Filen er ikke tekst. Gem tabellen som CSV igen, helst som UTF-8.
table-unclosed-quote = Linje { $line }: et citationstegn begynder en celle, men intet slutter den. Sæt det manglende, eller slet det første.
table-text-after-quote = Linje { $line }: efter en celle i citationstegn står der mere tekst. Skriv citationstegn inde i en celle dobbelt ("").
table-no-title = Ingen kolonne hedder titel eller forslag. Overskrifterne er: { $headings }. Kald kolonnen med forslagenes navne »titel«.
table-no-years = Ingen kolonne har et årstal som overskrift. Overskrifterne er: { $headings }. Kald årenes kolonner fx »2027« og »2028«.
table-duplicate-column = Kolonnerne »{ $first }« og »{ $second }« betyder det samme. Slet den ene, eller kald den noget andet.
table-ragged = { $count ->
    [one] Én linje har et andet antal celler end overskrifterne.
   *[other] { $count } linjer har et andet antal celler end overskrifterne.
} Ofte er et skilletegn eller et citationstegn faldet ud.
table-ragged-line = Linje { $line }: { $count ->
    [one] { $count } celle
   *[other] { $count } celler
}, overskrifterne har { $columns }.
table-decimal-marks = Nogle tal har decimalkomma, andre decimalpunktum: { $comma } viser komma, { $point } viser punktum. Ret dem til det samme. Med --decimal comma eller --decimal point nævnes alle de celler, der skal rettes.
table-decimal-unknown = Tallene siger ikke, om de har decimalkomma eller decimalpunktum: { $cell } kan læses på to måder. Skriv --decimal comma eller --decimal point på kommandolinjen.
table-cells = { $count ->
    [one] Én celle kunne ikke forstås. Ret den i tabellen.
   *[other] { $count } celler kunne ikke forstås. Ret dem i tabellen.
}
table-amounts = { $count ->
    [one] Ét tal kan ikke være et beløb. Ret det i tabellen.
   *[other] { $count } tal kan ikke være beløb. Ret dem i tabellen.
}
table-step = Det sidste ciffer, tabellen skriver, kan ikke være et afrundingstrin. Skriv færre decimaler, eller vælg enheden med --unit.
cell-at = linje { $line }, kolonnen »{ $column }«, »{ $text }«
cell-fault = Linje { $line }, kolonnen »{ $column }«, »{ $text }«: { $fault }.
cell-no-digits = der er intet tal
cell-exponent = tallet er skrevet med eksponent (e)
cell-grouping = cifrene står ikke i grupper på tre
cell-no-decimals = der mangler cifre efter decimaltegnet
cell-signs = tallet har flere fortegn
cell-parenthesis = en parentes mangler sin makker
cell-too-many-digits = tallet har flere cifre, end der kan regnes nøjagtigt med
cell-too-long = det er meget længere end noget tal
cell-unknown = »{ $part }« er hverken tal eller enhed
cell-ambiguous = tallet kan læses på to måder
cell-shows-comma = tallet viser decimalkomma, men resten af tabellen læses med decimalpunktum
cell-shows-point = tallet viser decimalpunktum, men resten af tabellen læses med decimalkomma
cell-no-title = rækken har ingen titel
cell-too-large = beløbet er for stort (over 999.999.999.999,99 kr.)
cell-too-fine = beløbet er finere end en milliontedel krone

## Hvad der blev fundet ud af om en tabel
found-read = »{ $file }« er læst som { $encoding } med { $delimiter } mellem cellerne.
found-semicolon = semikolon
found-comma = komma
found-tab = tabulator
found-mark-comma = komma
found-mark-point = punktum
found-decimal-given = Decimaltegnet er { $mark }, som der er bedt om.
found-decimal-shown = Decimaltegnet er { $mark }; det viser { $cell }.
found-decimal-semicolons = Decimaltegnet er { $mark }: intet tal viser det, men semikolon mellem cellerne er dansk. Er det forkert, så skriv --decimal point.
found-decimal-nothing = Decimaltegnet er ligegyldigt; intet tal har decimaler eller tusindtegn.
found-row = »{ $title }« (linje { $line })
found-heading-again = { $count ->
    [one] Overskriften står igen og er udeladt: { $rows }.
   *[other] Overskriften står igen { $count } gange og er udeladt: { $rows }.
}
found-other-kind = { $count ->
    [one] En række er efter kolonnen »kind« ikke et forslag og er udeladt: { $rows }.
   *[other] { $count } rækker er efter kolonnen »kind« ikke forslag og er udeladt: { $rows }.
}
found-sums = { $count ->
    [one] En række er summen af rækker over den og er udeladt: { $rows }.
   *[other] { $count } rækker er summer af rækker over dem og er udeladt: { $rows }.
}
found-no-sums = { $count ->
    [one] En række hedder som en sum, men rækkerne over den giver noget andet; den er taget med som forslag: { $rows }. Slet den i scenariet, hvis den er en sum.
   *[other] { $count } rækker hedder som summer, men rækkerne over dem giver noget andet; de er taget med som forslag: { $rows }. Slet dem i scenariet, hvis de er summer.
}
found-unknown = Kolonnen »{ $heading }« kendes ikke og er udeladt.
found-unknown-unnamed = Kolonne { $position } har ingen overskrift og er udeladt.
found-phase-in = { $proposal }: indfasningen »{ $phase-in }« forklarer alle årsbeløb og er sat i deres sted.
phase-in-full-from = fuld virkning fra { $month }
phase-in-after-notice = efter varsel, besluttet { $month }
phase-in-linear = jævn indfasning fra { $month } over { $months } måneder
phase-in-s-curve = S-kurve fra { $month } over { $months } måneder
phase-in-steps = i trin fra { $year }: { $shares }
phase-in-one-off = engangs i { $year }
phase-in-temporary = midlertidig fra { $first } til { $last }
phase-in-stated = angivet år for år

## Måneder
month-of-year = { $month } { $year }
month-1 = januar
month-2 = februar
month-3 = marts
month-4 = april
month-5 = maj
month-6 = juni
month-7 = juli
month-8 = august
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december

## Det, der skrives i en celle
amount-kroner = { $amount } kr.
amount-thousands = { $amount } t.kr.
amount-millions = { $amount } mio. kr.
amount-milliards = { $amount } mia. kr.
typed-empty = tom
typed-not-quantified = ikke opgjort
typed-not-relevant = ikke relevant
typed-share = { $share } af helårsvirkningen
typed-percent = { $share } % af helårsvirkningen
typed-interval = fra { $first } til { $second }; vælg, hvad der skal tælle
typed-interval-short = fra { $first } til { $second } (eller fra { $letter }); vælg, hvad der skal tælle
typed-add = læg { $amount } til hver celle
typed-subtract = træk { $amount } fra hver celle
typed-times = gang hver celle med { $factor }
typed-about = ca. { $reading }
typed-at-most = op til { $reading }
typed-at-least = mindst { $reading }
typed-foreign-decimal = { $reading } (tolket som decimal)
typed-foreign-groups = { $reading } (tolket som tusindtegn)
typed-equals = = { $reading }
typed-too-long = teksten er for lang til at være et tal
typed-share-outside = en andel skal være fra 0 til 1 (0-100 %)
typed-share-in-full-year = en andel kan kun stå i et år, for det er en andel af helårsvirkningen
typed-share-too-fine = andelen har flere end 12 decimaler
typed-range-signs = kun den ene ende af intervallet har minus. Skriv minus ved begge, fx -20 – -15
typed-range-units = intervallets to ender har forskellige enheder
typed-unit-here = her kan der ikke stå en enhed
typed-inexact = resultatet kan ikke skrives nøjagtigt som et beløb; det nærmeste er { $near }
typed-formula-unfinished = regnestykket er ikke færdigt
typed-formula-unexpected = »{ $part }« kan ikke stå der i et regnestykke
typed-formula-deep = der er for mange parenteser inden i hinanden
typed-formula-zero = der kan ikke divideres med 0
typed-formula-name = »{ $name }« kendes ikke. Brug tal, helårlig og foregående
typed-formula-no-full-year = rækken har ingen helårsvirkning at regne med
typed-formula-no-previous = der er intet tal i året før

## Det, der sættes ind
pasted-new-rows = { $count ->
    [one] Opret ét nyt forslag
   *[other] Opret { $count } nye forslag
}
pasted-outside = { $count ->
    [one] Én kolonne uden for { $first }-{ $last }: vælg dens plads, vis flere år, eller udelad den
   *[other] { $count } kolonner uden for { $first }-{ $last }: vælg deres plads, vis flere år, eller udelad dem
}
pasted-new-years = Vis også { $years }
pasted-skipped = { $count ->
    [one] Én beregnet celle er sprunget over
   *[other] { $count } beregnede celler er sprunget over
}
pasted-rows-discarded = { $count ->
    [one] Én række efter den sidste sættes ikke ind
   *[other] { $count } rækker efter den sidste sættes ikke ind
}
pasted-columns-discarded = { $count ->
    [one] Én kolonne sættes ikke ind
   *[other] { $count } kolonner sættes ikke ind
}
pasted-heading = Første række er årstal ({ $first }-{ $last }). Sæt kolonnerne efter år?
pasted-column-comma = Kolonne { $column } har decimalkomma og læses sådan
pasted-column-point = Kolonne { $column } har decimalpunktum og læses sådan
pasted-column-mixed = Kolonne { $column } har både decimalkomma og decimalpunktum. Vælg, hvad der gælder
pasted-two-ways = »{ $text }« kan læses på to måder, og kolonnens tal er ikke enige om decimaltegnet
pasted-unread = »{ $text }« kan ikke læses: { $fault }
pasted-reads = »{ $text }« { $reading }
catalogue-rows = { $count ->
    [one] Ét forslag
   *[other] { $count } forslag
}
catalogue-areas = { $count ->
    [0] uden områder
    [one] i ét område
   *[other] i { $count } områder
}
catalogue-read = { $rows } { $areas }
catalogue-ties = { $count ->
    [one] Den trykte sum stemmer
   *[other] Alle { $count } trykte summer stemmer
}
catalogue-ties-not = { $ties } af { $count } trykte summer stemmer
catalogue-off = { $label }, { $column }: der er trykt { $printed }, men rækkerne giver { $sum }
catalogue-off-blank = { $label }, { $column }: der er ikke trykt et tal, og rækkerne giver { $sum }
catalogue-too-few = Linje { $line } er udeladt, for den har ikke et tal til hver kolonne: »{ $text }«
catalogue-no-number = Linje { $line } er udeladt, for den har tal, men intet nummer: »{ $text }«
catalogue-text = Linje { $line } er udeladt, for den har ingen tal: »{ $text }«
catalogue-no-years = Der står ingen årstal over rækkerne. Kopiér også tabellens overskrifter
catalogue-no-rows = Ingen række har et tal til hver kolonne. Kopiér hele tabellen
catalogue-marks = Nogle tal har decimalkomma, andre decimalpunktum: { $comma } viser komma, { $point } viser punktum. Ret dem til det samme
## Gem, sikkerhedskopier og det, der blev ændret udefra
moment-today = i dag kl. { $time }
moment-day = { $day }. { $month } { $year } kl. { $time }
saved-unkept = »{ $file }« er gemt, men der blev ikke taget en sikkerhedskopi: { $cause }.
safe-edits-kept = { $count ->
    [one] Din ene ændring, der ikke er gemt, er bevaret på denne computer.
   *[other] Dine { $count } ændringer, der ikke er gemt, er bevaret på denne computer.
}
backup-newest = Den nyeste sikkerhedskopi er fra { $time }. Åbn den, og se, om den kan bruges i stedet.
backup-item = { $time } ({ $size } KB)
outside-told = »{ $file }« er ændret uden for overslag, siden den sidst blev gemt her. Den kan læses.
outside-differs = { $count ->
    [one] Én ting er anderledes end i sikkerhedskopien fra { $time }:
   *[other] { $count } ting er anderledes end i sikkerhedskopien fra { $time }:
}
outside-same = Indholdet er det samme som i sikkerhedskopien fra { $time }.
outside-look = Se dem efter, før tallene bruges.
difference-cell = { $row }, { $column }: { $old } → { $new }
difference-full-year = helårlig
difference-fully-phased-in = fuldt indfaset
difference-added = { $row } er kommet til
difference-dropped = { $row } er faldet ud
difference-overlap = Et overlap
difference-settings = Andet end forslagene: indstillinger, områder, mål, kurver eller regler
journal-failed = Ændringen er foretaget, men er ikke sikret på denne computer endnu: { $cause }. Gem nu. Ved næste ændring prøver programmet igen.
journal-not-kept = drevet beholdt ikke det, der blev skrevet
journal-own-fault = en fejl i programmet; meld den
journal-unconfirmed = De seneste ændringer kan gå tabt, hvis strømmen går, for drevet bekræftede dem ikke ({ $cause }). Gem nu.

## Når programmet er lukket uventet
crash-told = »{ $file }« var åben, da programmet lukkede uventet.
crash-told-unsaved = Scenariet »{ $title }« var åbent og aldrig gemt, da programmet lukkede uventet.
crash-edits = { $count ->
    [one] Én ændring, der ikke var gemt, er bevaret: { $last }, { $time }.
   *[other] { $count } ændringer, der ikke var gemt, er bevaret; den sidste er { $last }, { $time }.
}
crash-edit = »{ $edit }«
crash-undone = en fortrydelse
crash-redone = en fortrydelse, der blev taget tilbage
crash-replaced = en udskiftning af hele scenariet
crash-lost-all = { $count ->
    [one] Én ændring, der ikke var gemt, kunne ikke læses og er tabt.
   *[other] { $count } ændringer, der ikke var gemt, kunne ikke læses og er tabt.
}
crash-lost = { $count ->
    [one] Én ændring derefter kunne ikke læses og er tabt.
   *[other] { $count } ændringer derefter kunne ikke læses og er tabt.
}
crash-same = Filen er, som den sidst blev gemt.
crash-changed = Filen er ændret siden. Det bevarede åbner derfor som en ny kopi, der ikke er gemt; filen bliver ikke overskrevet.
crash-gone = Filen er flyttet eller slettet siden. Det bevarede åbner som en ny kopi, der ikke er gemt.
crash-unreadable = Programmet lukkede uventet, og de ændringer, det havde bevaret i »{ $file }«, kan ikke læses. De gemte scenarier er ikke ændret. Behold filen, og meld fejlen.
panic-told = Programmet har en fejl og må lukke. Dine scenarier er ikke ændret. Det, du har ændret uden at gemme, er bevaret på denne computer og kan gendannes, når programmet startes igen.
panic-report = En rapport uden beløb og titler ligger i »{ $file }«. Send den med, når du melder fejlen.

## En ændring i få ord
made-set = { $of }, { $what } = { $value }
made-included = { $of }: medtages
made-excluded = { $of }: medtages ikke
made-field = { $of }: { $field }
made-calculated = { $of }, { $year }: beregnes igen
made-target = mål { $year }
made-added = { $of }: ny
made-removed = { $of }: slettet
made-moved = { $of }: flyttet
made-several = { $count } ændringer på én gang
made-line = { $proposal }, { $name }
made-a-proposal = et forslag
made-realisation = { $of }: realiseringsgrader
made-published = { $of }: offentliggjorte tal
made-muted = { $of }: en bemærkning lagt til side
made-confidence = { $of }: sikkerhed
made-follow-up = { $of }: opfølgning
made-not-quantified = ikke opgjort
made-empty = tom

## To om én fil
owner-told = »{ $file }« er åben hos { $user } på { $host } siden { $time }.
owner-told-own = »{ $file }« er åben i et andet vindue på denne computer siden { $time }, eller programmet gik ned med den åben.
owner-somebody = en anden
owner-do = Åbn den for kun at læse, eller åbn en kopi. Er den ikke åben mere, kan du redigere den alligevel.
claim-impossible = »{ $file }« kan kun læses her, for der kan ikke skrives i mappen: { $cause }.
claim-impossible-do = Gem en kopi i en anden mappe, hvis du vil ændre noget.
disk-changed = »{ $file }« blev ændret af en anden, mens du arbejdede. Intet er overskrevet.
disk-changed-do = Gem din version som en ny fil, brug den andens (din bliver en sikkerhedskopi), eller sammenlign de to.
disk-reloaded = »{ $file }« blev ændret af en anden og er hentet igen. Du havde intet, der ikke var gemt.
disk-gone = »{ $file }« er flyttet eller slettet. Det, du ser, er stadig her.
disk-gone-do = Gem det under et navn.
disk-unreadable = »{ $file }« kan ikke læses lige nu: { $cause }.
disk-unreadable-do = Du kan arbejde videre. Filen læses igen, før der gemmes.
copies-one = »{ $copy }« ligger ved siden af: en kopi fra samtidig redigering. Sammenlign de to.
copies-more = { $count } kopier fra samtidig redigering ligger ved siden af, blandt andre »{ $copy }«. Sammenlign dem.
disk-back = »{ $file }« er igen, som den var.
