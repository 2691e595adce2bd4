# Hvad skal der til?, og forskydning af, hvornår noget begynder.
command-needed = Hvad skal der til?
command-delay = Forskyd…
meeting-cap-needed = M
meeting-key-needed = hvad skal der til?
meeting-cap-delay = Y
meeting-key-delay = forskyd
meeting-needed-put = Sat ind: det, der skal til
meeting-minutes-moved = { $number } { $title }: begynder på et andet tidspunkt
needed-title = Hvad skal der til?
needed-fewest-changes = færrest ændringer
needed-fewest-proposals = færrest forslag
needed-hint = Enter indfører et sæt. Mellemrum på et forslag låser det med, låser det ude eller gør det ønsket.
needed-left-out = Restpuljer og ufordelte rækker er ikke regnet med.
needed-without = uden restpuljer og ufordelte rækker
needed-proposals = Lås og ønsk
needed-searching = Søger … { $count } valg er undersøgt. Esc standser.
needed-proven = Intet mindre sæt når alle mål, og intet lige så lille ligger tættere på dem end det første.
needed-within = Intet mindre sæt når alle mål. Et lige så lille kan højst ligge { $count ->
    [one] ét afrundingstrin
   *[other] { $count } afrundingstrin
} tættere på dem end det første.
needed-unproven = Søgningen nåede ikke alt. Disse når alle mål, men et bedre sæt kan findes.
needed-none = Intet sæt forslag når alle mål. Dette kommer tættest på:
needed-none-found = Søgningen nåede ikke alt. Dette kom tættest på at nå alle mål:
needed-contradiction = Det låste strider mod reglerne mellem forslagene. Lås et forslag op.
needed-no-target = Der er ingen mål at nå.
needed-stopped = Søgningen er standset, før noget blev fundet.
needed-nothing = Ingen ændringer
needed-take = Fjern ingen; tag { $taken } med
needed-drop = Fjern { $dropped }; tag ingen med
needed-both = Fjern { $dropped }; tag { $taken } med
needed-and = { $first } og { $last }
needed-binds = { $year } binder
needed-misses-most = { $year } mangler mest
needed-free = frit
needed-in = låst med
needed-out = låst ude
needed-wished = ønsket med
delay-title = Forskyd { $name }
delay-everything = alle forslag
delay-none = som nu
delay-later = { $count ->
    [one] 1 måned senere
   *[other] { $count } måneder senere
}
delay-earlier = { $count ->
    [one] 1 måned tidligere
   *[other] { $count } måneder tidligere
}
delay-said = { $name } { $months }
delay-said-uncounted = { $name } { $months }, men medregnes ikke
delay-starts = begynder { $month }
delay-moved = { $count ->
    [one] ét forslag flyttes
   *[other] { $count } forslag flyttes
}
delay-hint = ← → en måned · Page Up og Page Down et år · ↑ ↓ forslaget, området eller alt · Enter beholder · Esc fortryder
delay-still = { $name } flyttes ikke: { $why }
delay-no-lines = rækken har ingen linjer med en indfasning.
delay-stated = tallene er angivet år for år, så ingen måned siger, hvornår virkningen begynder.
delay-stated-year = { $year } er angivet i hånden og ville blive stående.
delay-keep = Behold
delay-cancel = Fortryd
delay-slider = Måneder
delay-still-more = { $count ->
    [one] og ét forslag mere
   *[other] og { $count } forslag mere
}
