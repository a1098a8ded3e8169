# De laatste bladzijde: wat er in de mappen bleef.

closing-kept = { $kept } van de { $held } kaarten bleven in een map.
closing-pile-not-asked =
    { $count ->
        [one] 1 kaart: niemand vroeg ernaar.
       *[other] { $count } kaarten: niemand vroeg ernaar.
    }
closing-pile-privacy =
    { $count ->
        [one] 1 kaart: in vertrouwen verteld.
       *[other] { $count } kaarten: in vertrouwen verteld.
    }
closing-pile-too-late =
    { $count ->
        [one] 1 kaart: te laat binnengekomen.
       *[other] { $count } kaarten: te laat binnengekomen.
    }
closing-pile-unimportant =
    { $count ->
        [one] 1 kaart: leek niet belangrijk.
       *[other] { $count } kaarten: leken niet belangrijk.
    }
closing-pile-own-interest =
    { $count ->
        [one] 1 kaart: het eigen belang stond in de weg.
       *[other] { $count } kaarten: het eigen belang stond in de weg.
    }
closing-pile-not-known =
    { $count ->
        [one] 1 kaart: niemand wist dat die ertoe deed.
       *[other] { $count } kaarten: niemand wist dat die ertoe deden.
    }
closing-she-told =
    { $seats ->
        [one] { $child } had het verteld. Aan één van jullie.
       *[other] { $child } had het verteld. Aan { $seats } van jullie.
    }
closing-role-off = Leg je rol neer
closing-help = Iemand om te bellen
closing-help-line = { $name }. { $text }

barrier-not-asked = Bleef liggen: niemand vroeg er zo naar dat het kon.
barrier-privacy = Bleef liggen: het was in vertrouwen verteld.
barrier-too-late = Bleef liggen: het kwam laat binnen.
barrier-unimportant = Bleef liggen: er is naar gevraagd, en iets anders leek belangrijker.
barrier-own-interest = Bleef liggen: het eigen belang stond in de weg.
barrier-not-known = Bleef liggen: het onderwerp kwam langs, maar dit leek er niet bij te horen.
