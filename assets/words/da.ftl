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
remark-mixture = Helårlig i alt { $total } = { $recurring } varig og { $one-off } engangs.
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
cli-check = Læser og genberegner scenarier og siger, om de er i orden.
cli-import = Henter en tabel (CSV) ind som et nyt scenarie.
cli-new = Laver et tomt scenarie.
cli-after-overslag = Kommandoernes egen hjælp vises med »overslag KOMMANDO --help«. En fil uden kommando åbnes i vinduet, når det kommer; indtil da vises dens tabel.
cli-after-report = Resultatet skrives på skærmen og kan sendes til en fil med »> fil.csv«. Scenariet ændres ikke.
    
    Slutkode: 0 når tabellen er vist, 2 når den ikke kunne vises.
cli-after-alternatives = Scenariet ændres ikke.
    
    Slutkode: 0 når tabellen er vist, 2 når den ikke kunne vises.
cli-after-check = Filerne ændres ikke.
    
    Slutkode: 0 når alt er i orden, 1 når der er noget at se på (fx en fil, der er ændret uden for programmet), 2 når en fil ikke kunne læses. Ved flere filer gælder den højeste.
cli-after-import = Tabellens første linje er overskrifter, på dansk eller engelsk og i enhver rækkefølge: område, nr., titel, helårlig, kategori og et årstal for hvert år (2027 eller B2027). Kun titel og år skal være der. En kolonne, der ikke kendes, nævnes og udelades. Cellerne skilles af semikolon, komma eller tabulator. »-« betyder ikke opgjort; en tom celle er tom.
    
    Kan noget ikke forstås, nævnes hver eneste celle, og der skrives ingen fil.
    
    Slutkode: 0 når scenariet er gemt, 2 når det ikke er.
cli-after-new = Slutkode: 0 når scenariet er gemt, 2 når det ikke er.
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
window-later = Vinduet er ikke med i denne udgave; her er tabellen i stedet.
window-later-help = Vinduet er ikke med i denne udgave. Dette kan programmet indtil da:
new-title = Nyt scenarie
saved-scenario = »{ $file }« er gemt med { $proposals }.
saved-unconfirmed = »{ $file }« er gemt, men drevet har ikke bekræftet det endnu ({ $cause }). Vent lidt, før computeren slukkes eller drevet tages ud.
no-random = Systemet kunne ikke levere de tilfældige tal, som forslagenes id'er laves af ({ $cause }). Der er ikke skrevet nogen fil. Prøv igen.
result-unwritten = Resultatet kunne ikke skrives: { $cause }. Scenariet er ikke ændret.
check-fine = »{ $file }«: i orden.
check-findings = »{ $file }«: { $count ->
    [one] én ting at se på.
   *[other] { $count } ting at se på.
}
check-contents = { $proposals }, { $areas }, { $years } ({ $first }-{ $last }).
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
warning-comments = Linje { $line } har en kommentar (//). Kommentarer går tabt, når filen gemmes; skriv dem som noter, hvis de skal blive.
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
broken-too-many-chosen = »{ $rule }«: der er valgt flere, end der må: { $chosen }. Kun { $counted } tæller med.
broken-requirement = »{ $rule }«: { $from } tæller med, men kræver { $to }, som ikke gør.
broken-excluded = »{ $rule }«: { $from } og { $to } tæller begge med, men udelukker hinanden.
broken-two-fill = { $first } og { $second } fylder samme mål i samme år. Kun { $first } fylder det; { $second } er tom i de år.
broken-none-chosen = »{ $rule }«: ét forslag skal vælges, men intet er valgt.
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
save-exists = Der er allerede en fil med det navn. Vælg et andet navn, eller flyt den gamle fil først.
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

## Gem, sikkerhedskopier og det, der blev ændret udefra
moment-today = i dag kl. { $time }
moment-day = { $day }. { $month } { $year } kl. { $time }
saved-unkept = »{ $file }« er gemt, men der blev ikke taget en sikkerhedskopi: { $cause }.
safe-edits-kept = { $count ->
    [one] Din ene ændring, der ikke er gemt, er bevaret på denne computer.
   *[other] Dine { $count } ændringer, der ikke er gemt, er bevaret på denne computer.
}
backup-newest = Den nyeste sikkerhedskopi er fra { $time }. Åbn den, og se, om den kan bruges i stedet.
backup-none = Der er ingen sikkerhedskopi på denne computer. Se efter »{ $file }.bak« i samme mappe; det er versionen før den sidste.
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
edit-set = { $of }, { $what } = { $value }
edit-field = { $of }: { $field }
edit-calculated = { $of }, { $year }: beregnes igen
edit-target = mål { $year }
edit-added = { $of }: ny
edit-removed = { $of }: slettet
edit-moved = { $of }: flyttet
edit-several = { $count } ændringer på én gang
edit-line = { $proposal }, { $name }
edit-a-proposal = et forslag
edit-realisation = { $of }: realiseringsgrader
edit-published = { $of }: offentliggjorte tal
edit-muted = { $of }: en bemærkning lagt til side
edit-confidence = { $of }: sikkerhed
edit-follow-up = { $of }: opfølgning
edit-not-quantified = ikke opgjort
edit-empty = tom

## To om én fil
owner-told = »{ $file }« er åben hos { $user } på { $host } siden { $time }.
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
disk-back = »{ $file }« er igen, som den var.
