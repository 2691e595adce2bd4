# Mus og udklipsholder.
command-cut = Klip
command-copy = Kopiér
command-copy-with-headings = Kopiér med overskrifter
command-paste = Sæt ind
command-paste-special = Sæt ind med kontrol…
copied-included = medtaget
copied-excluded = udeladt
copy-done = { $count ->
    [one] Én celle kopieret
   *[other] { $count } celler kopieret
}
cut-done = { $count ->
    [one] Én celle klippet; den tømmes, når den sættes ind
   *[other] { $count } celler klippet; de tømmes, når de sættes ind
}
copy-as-text = Maskinens udklipsholder kan ikke nås. Cellerne kan sættes ind her i programmet og som tekst i andre
copy-refused = Markeringerne kan ikke kopieres sammen, for de har hverken samme rækker eller samme kolonner. Intet er kopieret
clipboard-unreachable = Maskinens udklipsholder kan ikke nås. Intet er ændret. Åbn evt. tabellen som fil i stedet
paste-empty = Der er intet at sætte ind. Kopiér celler eller tekst først
paste-refused = Der kan kun sættes ind ét sted ad gangen. Vælg én celle eller ét område
paste-done = { $count ->
    [0] Ingen celler sat ind
    [one] Én celle sat ind
   *[other] { $count } celler sat ind
}
paste-new-rows = { $count ->
    [one] ét nyt forslag
   *[other] { $count } nye forslag
}
paste-skipped = { $count ->
    [one] én beregnet celle sprunget over
   *[other] { $count } beregnede celler sprunget over
}
paste-left = { $count ->
    [one] én celle er ikke ændret
   *[other] { $count } celler er ikke ændret
}
paste-title = { $rows } × { $columns } celler sættes ind
paste-catalogue-title = Et katalog sættes ind
paste-catalogue-again = { $count ->
    [one] Ét af forslagene har et nummer, som allerede findes i scenariet. Det sættes ind som et nyt forslag ved siden af; intet overskrives.
   *[other] { $count } af forslagene har numre, som allerede findes i scenariet. De sættes ind som nye forslag ved siden af; intet overskrives.
}
paste-catalogue-first = Scenariet har ingen forslag endnu og overtager enheden herunder og årene { $years }.
paste-catalogue-done = { $count ->
    [one] Ét forslag sat ind
   *[other] { $count } forslag sat ind
}
paste-cancel = Annullér
paste-take = Sæt ind
paste-unit = Tallene er i
paste-goes-to = Række
paste-nowhere = sættes ikke ind
paste-column-goes-to = Kolonne { $column } sættes ind i
paste-new-row = nyt forslag { $number }
paste-unreadable = kan ikke læses
paste-transpose = Byt om på rækker og kolonner
paste-create = Opret nye forslag
paste-discard-rows = Udelad rækkerne
paste-on-to-next-area = Fortsæt i næste område
paste-new-in-area = Opret nye forslag i området
paste-extend-years = Vis flere år
paste-discard-columns = Udelad kolonnerne
paste-by-headings = Efter overskrifternes år
paste-by-places = Efter plads, som det står
paste-decimal-of = Decimaltegn i kolonne { $column }:
paste-comma = komma
paste-point = punktum
paste-count-least = Regn med den mindste besparelse
paste-count-middle = Regn med midten
paste-count-most = Regn med den største besparelse
paste-unread-stop = Sæt intet ind, før alt kan læses
paste-unread-leave = Lad de ulæselige celler være, som de er
paste-decide-outside = Vælg først, hvad der skal ske med kolonnerne uden for årene
paste-decide-mark = Vælg først, hvad der er decimaltegn
paste-decide-unread = Nogle celler kan ikke læses. Ret dem i kilden, eller vælg at lade dem være
drop-copy = Kopiér hertil
drop-move = Flyt hertil
drop-scale = Giv samme andel af helårlig effekt
move-refused = Der kan ikke flyttes dertil, for nogle af cellerne beregnes. Intet er ændret
move-overwrites = { $count ->
    [one] Der står noget i én af cellerne, der flyttes til. Skal det erstattes?
   *[other] Der står noget i { $count } af cellerne, der flyttes til. Skal det erstattes?
}
move-keep = Behold det, der står
move-overwrite = Erstat
paste-decide-unit = Kataloget siger ikke, hvad tallene er i. Vælg det først
paste-choose = vælg
paste-sum-ties = { $sum }, stemmer
paste-sum-off = { $sum }, stemmer ikke
