# Sammenligning på skærmen.
menu-compare = Sammenlign
letter-compare = L
disabled-one-scenario = Åbn mindst to scenarier først
disabled-no-comparison = Begynd en sammenligning først
compared-begin = Sammenlign…
compared-close = Luk sammenligningen
compared-tab = Sammenligning
compared-list = Liste
compared-as-bridge = Bro
compared-next-base = Skift udgangspunkt
compared-next-other = Sammenlign med næste scenarie
compared-next = Næste forskel
compared-previous = Forrige forskel
compared-differing = Vis også uændrede forslag
compared-details-shown = Vis mere om forslaget
compared-details-back = Tilbage til listen
compared-more-left = Til venstre er { $count } mere. Ctrl+← eller Skift og musehjul går derhen.
compared-more-right = Til højre er { $count } mere. Ctrl+→ eller Skift og musehjul går derhen.
compared-scenarios-shown = Scenarie · { $shown } af { $all } vist, Alt+N viser flere
compared-steps-shown = { $shown } af { $all } trapper er vist, så de kan læses. Alt+N viser den næste.
compared-go-to = Gå til cellen
compared-take-into-base = Overfør til udgangspunktet
compared-take-into-other = Overfør fra udgangspunktet
compared-take-into = Overfør til »{ $name }«
compared-take-no-overlap = Et overlap kan ikke overføres; ret det under Regler.
compared-taken = Overført til »{ $name }«. Ctrl+Z fortryder.
compared-confirm = Ja, det er samme forslag
compared-refuse = Nej, det er to forslag
compared-scenario = Scenarie
compared-base = { $name } (udgangspunkt)
compared-base-hint = De andre scenarier sammenlignes med dette. Alt+B skifter.
compared-choose-hint = Klik: sammenlign udgangspunktet med dette scenarie. Dobbeltklik: gør det til udgangspunkt.
compared-look-at = Se på { $column }
compared-target = mål { $target }
compared-differ = { $count ->
    [one] Ét forslag er forskelligt
   *[other] { $count } forslag er forskellige
}
compared-differ-all = { $count ->
    [one] Det ene forslag er forskelligt
   *[other] Alle { $count } forslag er forskellige
}
compared-same = { $count ->
    [one] ét er ens
   *[other] { $count } er ens
}
compared-none = Alle forslag er ens
compared-guessed = { $count ->
    [one] Ét er genkendt ved et gæt.
   *[other] { $count } er genkendt ved et gæt.
}
compared-effect = { $column }: { $amount } { $unit } i forhold til udgangspunktet.
compared-lost = Målet i { $years } nås ikke længere.
compared-reached = Målet i { $years } nås nu.
compared-total = Forskel i alt
compared-fold = { $count ->
    [one] Ét uændret forslag
   *[other] { $count } uændrede forslag
}
compared-guess = gættet
compared-note = Note
compared-note-hidden = Intern eller fortrolig note (ses ikke i et møde)
compared-gone = slettet »{ $text }«
compared-new = tilføjet »{ $text }«
compared-cell = { $row }, { $column }, nu { $new }, før { $old }, forskel { $difference }
compared-cell-same = { $row }, { $column }, { $new }, uændret
compared-bridge = { $column }, fra { $from } til { $to }
status-row-added = ny
status-row-dropped = udgår
status-row-replaced = erstattet
status-row-settled = afklaret
status-row-moved = flyttet
status-row-changed = ændret
status-row-unchanged = uændret
compared-matrix = Matrix
compared-spread = Sortér efter største forskel
compared-matrix-same = { $row }, { $scenario }, { $amount }
compared-matrix-cell = { $row }, { $scenario }, { $amount }, forskel { $difference }
compared-absent = ikke i scenariet
compared-left-out = medregnes ikke
compared-staircases = Trappe
compared-offer = { $count ->
    [one] Ét scenarie er åbnet.
   *[other] { $count } scenarier er åbnet. Vil du sammenligne dem?
}
compared-offer-base = »{ $name }« bliver udgangspunktet; det kan skiftes bagefter.
compared-offer-yes = Sammenlign
compared-offer-no = Nej, kun åbne
compared-choose = Hvilke scenarier vil du sammenligne?
compared-choose-base = Det øverste valgte er udgangspunktet; det kan skiftes bagefter.
compared-open-more = Åbn flere…
compared-copy-text = Kopiér som tekst
compared-copy-table = Kopiér som tabel
compared-copy-picture = Kopiér som billede
compared-copied = Sammenligningen er kopieret
compared-status = Ændring
compared-caption = Forskel fra { $from } til { $to }, { $unit }
compared-caption-matrix = { $column } side om side, { $unit }
compared-keys = N næste forskel · Skift+N forrige · Mellemrum mere · Enter gå til cellen
compared-fold-column = { $count ->
    [one] Ét forslag er ens i { $column }
   *[other] { $count } forslag er ens i { $column }
}
compared-base-said = udgangspunkt: { $name }
compared-ignore-texts = Skjul rækker, hvor kun tekst er ændret
compared-ignore-places = Skjul rækker, hvor kun nummer eller placering er ændret
compared-tolerance = Skjul små forskelle: 1, 5 eller 10 afrundingstrin
compared-hidden-texts = { $count ->
    [0] Ingen rækker har kun ændret tekst.
    [one] Én ændring i tekst er skjult.
   *[other] { $count } ændringer i tekst er skjult.
}
compared-hidden-places = { $count ->
    [0] Ingen rækker har kun ændret nummer eller placering.
    [one] Én ændring i nummer eller placering er skjult.
   *[other] { $count } ændringer i nummer eller placering er skjult.
}
compared-hidden-small = { $count ->
    [0] Ingen forskelle er på højst { $amount } { $unit }.
    [one] Én forskel på højst { $amount } { $unit } er skjult.
   *[other] { $count } forskelle på højst { $amount } { $unit } er skjult.
}
compared-hidden-whole = Summer og broer omfatter alle rækker, også de skjulte.
compared-turn-bars = Bro efter årsager eller forslag
compared-bars-causes = Årsager
compared-bars-proposals = Forslag
compared-bridge-by-row = { $column }, fra { $from } til { $to }, forslag for forslag
compared-others = øvrige
compared-working = Sammenligningen beregnes…
compared-no-difference = Der er ingen forskelle
compared-save-text = Gem som tekst…
compared-save-table = Gem som tabel…
compared-save-picture = Gem som billede…
dialog-comparison = Gem sammenligningen
path-comparison = Hvor skal sammenligningen gemmes?
told-comparison-saved = Sammenligningen er gemt som »{ $file }«
kind-text = Tekst (TXT)
kind-csv = Tabel (CSV)
