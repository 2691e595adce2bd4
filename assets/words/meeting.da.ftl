# Møde: storskærm, hvad nu hvis, forløb og øjebliksbilleder.
menu-meeting = Møde
letter-meeting = M
command-meeting = Start møde
meeting-rows-shown = { $from }–{ $to } af { $all }
meeting-begin = Tryk på mellemrum for at se målene { $way ->
    [with] med
   *[without] uden
} det valgte forslag. Scenariet ændres ikke, før mødet er slut.
meeting-begin-without-targets = Tryk på mellemrum for at se årene { $way ->
    [with] med
   *[without] uden
} det valgte forslag. Scenariet ændres ikke, før mødet er slut.
meeting-begin-options = Tryk på mellemrum for at vælge eller fravælge alternativet i rammen og se, hvad det gør ved tallene.
meeting-begin-without-options = Alternativer oprettes i scenariet, uden for mødet.
meeting-begin-needed = Årene nedenfor viser, hvordan det står nu. På et sæt viser de, hvad sættet ville give.
meeting-no-area = Scenariet har ingen områder at se for sig.
meeting-no-status = Ingen forslag har en status at se for sig.
meeting-no-category = Ingen forslag har en kategori at se for sig.
meeting-preview = Forhåndsvisning af sæt { $place } af { $all }
meeting-preview-with-filled = Forhåndsvisning af sæt { $place } af { $all }, med restpuljer og ufordelte rækker
meeting-fills = række { $name } udfylder { $to } i stedet for { $from } i { $year }
meeting-other-alternative = { $name } er ikke det valgte alternativ, så tallene står, som de gør. V viser alternativerne, og der kan et andet vælges.
meeting-nothing-moved = målene står som før
meeting-no-total-moved = tallene står som før
meeting-out-again = Tryk Esc igen for at slutte mødet
meeting-out-trace = Intet er ændret, men mødets forløb forsvinder. C kopierer det; Esc eller F11 igen slutter mødet
meeting-nothing-there = Scenariet har ingen forslag.
meeting-as-it-began = Alt er, som da mødet begyndte
meeting-without = Uden { $name }
meeting-with = Med { $name }
meeting-undone = Fortrudt { $what }
meeting-redone = Gentaget { $what }
meeting-back-to-start = Tilbage til mødets start
meeting-loaded = Hentet »{ $name }«
meeting-frozen = Fastholdt »{ $name }«
meeting-frozen-told = »{ $name }« er fastholdt, også som et scenarie i en fane for sig. Tab går til listen.
meeting-compared = »{ $name }« i stedet for nu
meeting-snapshot-name = kl. { $time }
meeting-snapshots = Fastholdt
meeting-snapshots-some = Fastholdt · { $shown } af { $all }
meeting-changes = { $count ->
    [one] { $count } ændring siden mødets start
   *[other] { $count } ændringer siden mødets start
}
meeting-only = kun { $what }
meeting-no-rows = Ingen forslag passer. Tryk O, U eller K for at se andre.
meeting-find = Find:
meeting-name = Navn:
meeting-not-found = »{ $text }« findes ikke blandt de viste forslag
meeting-target = mål
meeting-once = engangs
meeting-carried-short = overført
meeting-carried = heraf overført
meeting-spoken-total = { $year }, i alt { $amount }
meeting-spoken-target = mål { $amount }
meeting-source = Kilde
meeting-no-text = Forslaget har ingen offentlig tekst.
meeting-other-year = Pil til venstre og højre viser et andet år.
meeting-trace = Forløb
meeting-started = Mødets start
meeting-back = { $entries } af { $all } i forløbet
meeting-past = Du ser tilbage i forløbet. Enter fortsætter mødet herfra, A gør det til et nyt scenarie, og L går tilbage til nu.
meeting-options = Alternativer
meeting-chosen = Alternativ { $name } valgt
meeting-not-chosen = Alternativ { $name } fravalgt
meeting-minutes-chosen = { $number } { $title }: vælges
meeting-minutes-not-chosen = { $number } { $title }: fravælges
meeting-keys = Taster
meeting-copied = Beslutningslisten er kopieret og kan sættes ind i referatet
meeting-kept = »{ $title }« ligger som nyt scenarie i en fane for sig
meeting-new-title = { $title }, møde kl. { $time }
meeting-snapshot-title = { $name } – { $title }
meeting-told-kept = Mødets ændringer er lagt ind i scenariet. Ctrl+Z fortryder dem.
meeting-leave = Hvad skal der ske med { $count ->
    [one] den ene ændring
   *[other] de { $count } ændringer
} fra mødet?
meeting-leave-safe = Filen er, som den var. Den skrives først, når du selv gemmer.
meeting-leave-keep = { $count ->
    [one] Behold ændringen i scenariet
   *[other] Behold ændringerne i scenariet
}
meeting-leave-new = Gem som nyt scenarie
meeting-leave-discard = { $count ->
    [one] Kassér ændringen
   *[other] Kassér ændringerne
}
meeting-leave-stay = Bliv i mødet
meeting-minutes = Møde om { $title }
meeting-minutes-without = { $number } { $title }: udgår
meeting-minutes-with = { $number } { $title }: medtages
meeting-minutes-state = Herefter: { $state }
meeting-minutes-trace = Forløb:
meeting-sharing = Deles skærmen, så bed mødeprogrammet om at gøre tekst skarp, ikke video jævn (i Webex: »optimer til tekst og billeder«).
meeting-cap-turn = Mellemrum
meeting-key-turn = med / uden
meeting-cap-undo = Backspace
meeting-key-undo = fortryd
meeting-cap-redo = Ctrl+Y
meeting-key-redo = gentag
meeting-cap-start = R
meeting-key-start = mødets start
meeting-cap-find = 0-9 /
meeting-key-find = find nummer eller titel
meeting-cap-text = T
meeting-key-text = tekst
meeting-cap-figure = F
meeting-key-figure = forklar tallet
meeting-cap-options = V
meeting-key-options = alternativer side om side
meeting-cap-between = ← →
meeting-key-between = alternativ
meeting-cap-choose = Mellemrum
meeting-key-choose = vælg / fravælg
meeting-cap-scrub = ↑ ↓
meeting-key-scrub = frem og tilbage
meeting-cap-resume = Enter
meeting-key-resume = fortsæt herfra
meeting-cap-make = A
meeting-key-make = nyt scenarie af det her
meeting-cap-charts = D
meeting-key-charts = diagram
meeting-cap-spotlight = S
meeting-key-spotlight = fremhæv rækken
meeting-cap-ring = P
meeting-key-ring = ring om markøren
meeting-cap-freeze = N
meeting-key-freeze = fasthold under et navn
meeting-cap-snapshots = Tab
meeting-key-snapshots = til det fastholdte; Enter henter
meeting-cap-trace = L
meeting-key-trace = forløbet, frem og tilbage
meeting-cap-copy = C
meeting-key-copy = kopiér beslutningslisten
meeting-cap-keep = A
meeting-key-keep = nyt scenarie
meeting-cap-area = O
meeting-key-area = kun ét område
meeting-cap-status = U
meeting-key-status = kun én status
meeting-cap-category = K
meeting-key-category = kun én kategori
meeting-cap-moves = ← ↑ ↓ →
meeting-key-moves = række og år
meeting-cap-help = H
meeting-key-help = alle taster
meeting-cap-leave = Esc
meeting-key-leave = slut
meeting-cap-found = ↑ ↓
meeting-key-found = et andet fund
meeting-cap-stay = Enter
meeting-key-stay = bliv her
meeting-cap-close = Esc
meeting-key-close = luk
meeting-cap-name = Enter
meeting-key-name = fasthold under navnet
meeting-cap-drop = Esc
meeting-key-drop = fortryd
meeting-cap-answers = ↑ ↓
meeting-key-answers = svar
meeting-cap-answer = Enter
meeting-key-answer = vælg svaret
meeting-cap-remain = Esc
meeting-key-remain = bliv i mødet
meeting-cap-sets = ↑ ↓
meeting-key-sets = sæt og forslag
meeting-cap-put = Enter
meeting-key-put = indfør sættet
meeting-cap-lock = Mellemrum
meeting-key-lock = lås eller ønsk
meeting-cap-aim = ← →
meeting-key-aim = hvad der skal være færrest af
meeting-cap-stop = Esc
meeting-key-stop = stands
meeting-cap-month = ← →
meeting-key-month = en måned
meeting-cap-whole-year = Page Up/Down
meeting-key-whole-year = et år
meeting-cap-reach = ↑ ↓
meeting-key-reach = forslag, område eller alt
meeting-cap-now = Home
meeting-key-now = som nu
meeting-cap-hold = Enter
meeting-key-hold = behold
meeting-cap-scroll = ↑ ↓
meeting-key-scroll = rul
meeting-cap-kept = ↑ ↓
meeting-key-kept = imellem det fastholdte
meeting-cap-fetch = Enter
meeting-key-fetch = hent
meeting-cap-present = Esc
meeting-key-present = tilbage til nu
