## De kaarten, de feiten en de keuzelijsten

# cards.ron: feiten
fact-file-says-both = In elk dossier staat: ouders in strijd
fact-both-reported = Carolien en Bas deden allebei meldingen
fact-said-hit = Carolien meldde dat Bas Siem heeft geslagen
fact-he-shouts = Op het filmpje schreeuwt Bas en slaat hij op het dak
fact-he-was-ill = Bas was vorig jaar vijf maanden ziek thuis
fact-lease-ends = De huur van Bas loopt op 28 februari af
fact-june-report = Bas deed op 12 juni aangifte van 214 berichten
fact-car-dent = Carolien eist 640 euro voor een deuk in haar auto
fact-friday-aches = Siem heeft buikpijn op de vrijdag van de overdracht
fact-complaints = Carolien diende vier klachten in na kritische vragen
fact-december-off = Voor 18 december hoeft het omgangshuis niets te plannen
fact-passports = Er zijn paspoorten aangevraagd zonder dat Bas ervan wist
fact-claims = Bas kreeg dit najaar vier betaaleisen van Carolien
fact-flat-free = Vanaf 4 december is er een gezinswoning vrij
fact-arm-caught = Bas’ arm zat klem in het raam toen Carolien wegreed
fact-hearing-date = De zitting tegen Bas is op 21 januari; de oproep gaat 23 november uit
fact-car-at-night = Caroliens auto stond drie avonden bij Bas voor de deur
fact-tracker = In Siems jas zat een volgzender van Carolien
fact-call-dates = Carolien belde de politie op vier bekende data
fact-his-noes = Bas zei dit najaar vier keer nee, op bekende data
fact-leaving-soon = Carolien wil vóór de kerst met de kinderen weg
fact-hurt-before = Bas is vroeger bij een ruzie gewond geraakt
fact-list = Fenna moet na een weekend een lijst invullen
fact-told = Fenna verzint dingen voor de lijst; Bas sloeg Siem niet, zegt ze
fact-notebook = Fenna schrijft ergens op hoe het echt was
fact-what-differs = Bij dwang stelt één de regels en heeft een nee een prijs
fact-need-not-wait = Hulp en kinderrechter hoeven niet op het strafrecht te wachten
fact-price-of-no = Na elk nee van Bas volgt binnen drie dagen iets
fact-one-sided = Eén ouder stelt de regels en de ander past zich aan

# cards.ron: bekend bij iedereen
card-household = Wie waar woont
    .text = Carolien (42) woont in de Meidoornlaan, Bas (40) op Parkzicht. Fenna (11) en Siem (7) wonen bij Carolien.
card-label = Wat er in de dossiers staat
    .text = In elk dossier staat al twee jaar hetzelfde: “complexe scheiding, ouders in strijd”.
card-reports = Vijf meldingen
    .text = Veilig Thuis kreeg vijf meldingen: drie van Carolien, twee van Bas. Steeds luidde het advies: samen praten.
card-last-report = De laatste melding
    .text = Op 28 september meldde Carolien dat Bas Siem had geslagen. Op 7 december wordt Fenna gehoord.
card-clip = Het filmpje
    .text = Vrijdag 25 september, bij de auto. Op Caroliens filmpje schreeuwt Bas en slaat hij op het dak.
card-ill = Bas vorig jaar
    .text = Vorig jaar was Bas vijf maanden ziek thuis: overspannen.
card-contact-place = De overdracht
    .text = Sinds oktober gaat de overdracht via het omgangshuis. Het laatste geboekte weekend begint op 20 november.
card-folders = De mappen van Carolien
    .text = Carolien brengt naar elk gesprek een nette map mee, met data, foto’s en mails.
card-match = Een oude straf
    .text = Op zijn twintigste kreeg Bas een taakstraf na een vechtpartij bij een voetbalwedstrijd.
card-axe = De bijl in de gang
    .text = In Bas’ gang staat een bijl. Die gebruikt hij op zijn volkstuin.

# cards.ron: bij twee plaatsen bekend
card-lease = Het huurcontract van Bas
    .text = Bas huurt Parkzicht 31 voor twee jaar, met een tijdelijk contract voor gescheiden ouders. Op 28 februari loopt dat af; verlengen kan niet. Er is één slaapkamer. Als Fenna en Siem er zijn, slaapt Bas op de bank.
card-june = De aangifte van juni
    .text = Op vrijdag 12 juni deed Bas aangifte: 214 berichten van Carolien in 31 dagen. Ze klinken vriendelijk en gaan over de kinderen. Los gelezen is er geen bericht strafbaar. Er is sindsdien niets aan toegevoegd.
card-dent = De deuk in het dak
    .text = Carolien eist 640 euro voor een deuk in het dak van haar auto, van 25 september. Bas wil die deuk betalen. Over de rest van die avond zwijgt hij, op advies van zijn advocaat.
card-fridays = Siem op vrijdag
    .text = Siem heeft om de week buikpijn, steeds op de vrijdag van de overdracht. Op andere dagen merkt niemand er iets van. Carolien en Bas vertelden dit los van elkaar.
card-complaints = De vierde klacht
    .text = Vanochtend kwam een klacht van Carolien binnen, over het jeugdteam. Het is de vierde in twee jaar. De eerdere drie gingen over een juf, een mediator en een jeugdbeschermer. Zij hadden haar kort daarvoor een kritische vraag gesteld.
card-december = Telefoon van het omgangshuis
    .text = Het omgangshuis belde zojuist. Voor vrijdag 18 december hoeft er niets gepland te worden, zegt Carolien: “Dan zijn wij er niet.” Volgens de rechter zijn Fenna en Siem dan juist bij Bas.

# cards.ron: gemeente
card-passports = Aan de balie
    .signal = Aan de balie is iets gezien dat voor de veiligheid van de kinderen van belang is.
    .summary = Carolien vroeg paspoorten aan voor Fenna en Siem. Op het formulier staat een handtekening van Bas, maar hij lijkt van niets te weten.
    .full = Op donderdag 29 oktober vroeg Carolien paspoorten aan voor Fenna en Siem. Op het formulier staat een handtekening van Bas. Dinsdag 3 november stond hij zelf aan de balie: “Zij hebben geen paspoort.” Donderdag 19 november worden de paspoorten opgehaald.
    .means = Er is twijfel, nog geen bewijs. Staat dit voluit in een verslag dat Carolien leest, dan weet zij het vóór de negentiende.
    .tell-1 = Gijs zet zijn leesbril op zodra het over verhuizen gaat, en weer af.
    .tell-2 = “Bij ons aan de balie hoor je nog eens wat”, zegt Gijs. Hij legt zijn map scheef.
card-claims = Een gesprek bij de schuldhulp
    .signal = Rond Bas en geld speelt iets wat laat zien hoe de druk werkt.
    .summary = Bas kreeg dit najaar vier betaaleisen van Carolien: op 9 en 26 september en op 15 en 31 oktober. Samen 4.870 euro.
    .full = Dit najaar kreeg Bas vier betaaleisen van Carolien, samen 4.870 euro: 9 en 26 september, 15 en 31 oktober. Hij leent om te betalen en houdt 38 euro per week over. “Als ik betaal, is het even stil”, zei hij.
    .means = Bas vertelde dit alleen de schuldhulp. Leest hij terug dat anderen weten hoe krap hij zit, dan komt hij misschien niet meer.
    .asked = Bas vroeg de schuldhulp: “Schrijf niet op dat ik het niet red. Dan ben ik ze kwijt.”
    .tell-1 = Gijs rekent iets uit op een hoekje papier als het over geld gaat. Hij scheurt het af.
    .tell-2 = “Rekeningen komen zelden alleen”, zegt Gijs. Hij kijkt of iemand doorvraagt.
card-flat = De woning in de Vlierstraat
    .text = Op vrijdag 4 december komt in de Vlierstraat een woning vrij met twee slaapkamers. De gemeente mag dit kwartaal één urgentie geven. In Vlierhaven telt een weekendregeling mee, dus Bas voldoet aan de regels.
card-bikes = Fietsen in het portiek
    .text = In oktober kwamen twee klachten binnen over fietsen in het portiek van Parkzicht. Ze gaan over een andere verdieping dan die van Bas. De verhuurder heeft er een briefje opgehangen.

# cards.ron: Openbaar Ministerie
card-doorbell = Beeld van een deurbel
    .signal = Het OM heeft beeld dat de avond van 25 september anders laat zien.
    .summary = Op beeld van 25 september zit de arm van Bas klem in het autoraam. Carolien rijdt weg. Daarna slaat hij op het dak.
    .full = Een deurbel filmde 25 september, zonder geluid. Carolien sluit het raam en de arm van Bas zit klem. De auto rijdt acht meter. Bas rent mee en slaat op het dak tot het raam zakt. Wij kregen dit op donderdag 5 november.
    .means = Dit beeld moet nog in het dossier dat beide advocaten lezen. Leest Carolien het eerder ergens voluit, dan past zij haar verhaal aan.
    .tell-1 = Leonie zet op haar laptop een beeld stil zodra het over de overdracht gaat.
    .tell-2 = “Een filmpje begint altijd ergens”, zegt Leonie. Ze klapt haar laptop dicht.
card-hearing = De zitting
    .text = De zaak tegen Bas komt op donderdag 21 januari om 10.20 uur voor, in het openbaar. De oproep gaat op maandag 23 november uit, ook naar Carolien. Bij een veroordeling kan Bas zijn werk als buschauffeur verliezen.
card-old-case = Een zaak van lang geleden
    .signal = In een oud dossier staat iets over de jeugd van Bas.
    .summary = Bas was als kind betrokken bij een strafzaak, en niet als verdachte.
    .full = Toen Bas twaalf was, deden zijn ouders aangifte tegen zijn zwemtrainer. De man werd veroordeeld. Bas vertelde dit zelf, omdat hij slecht tegen een dichte verhoorkamer kan. Met deze zaak heeft het niets te maken.
    .means = Dit is het verhaal van Bas over vroeger. Wie het leest, kan hem als beschadigd gaan zien.
    .asked = Bas vroeg het bij zijn verhoor: “Moet dat erin? Carolien weet het niet eens.”
card-fine = Een boete
    .text = Carolien kreeg in mei een boete van 76 euro omdat ze te hard reed. Ze betaalde die binnen een week. Verder staan er geen verkeerszaken op haar naam.

# cards.ron: politie
card-night-car = De bovenbuurman
    .text = Meneer De Wit (71) woont boven Bas. Op vrijdag 30 oktober sprak hij de wijkagent. Drie dinsdagavonden in oktober stond Caroliens auto anderhalf uur op de parkeerplaats, met de lichten uit. Zij bleef zitten en keek omhoog.
    .tell-1 = Dennis bladert terug in zijn zakboekje als de naam Carolien valt.
    .tell-2 = “Op Parkzicht kijken ze uit op de auto’s”, zegt Dennis. Hij laat het daarbij.
card-tracker = De jas van Siem
    .signal = In een jas is iets gevonden dat de politie nog onderzoekt.
    .summary = In de voering van Siems jas zat een volgzender. Die staat op het account van Carolien.
    .full = Op zaterdag 24 oktober vond Bas een volgzender in de voering van Siems winterjas. Maandag bracht hij die naar het bureau. Op vrijdag 6 november bleek: de zender staat op Caroliens account. Zij weet niet dat wij hem hebben.
    .means = Het onderzoek loopt nog. Leest Carolien dit, dan kiest zij een andere manier. Bij het OM wordt het een nieuwe zaak.
    .tell-1 = Dennis wrijft een zakje van plastic glad onder zijn map als het over de overdracht gaat.
    .tell-2 = “Er gaat meer mee dan een rugzak”, zegt Dennis. Dan vraagt hij wie er koffie wil.
card-calls = Negentien keer
    .text = Sinds vorig najaar kwam de politie negentien keer. Zestien keer belde Carolien, drie keer Bas. Dit najaar belde zij op 8 en 25 september en op 14 en 30 oktober. Elke keer kwam een andere ploeg, voor die ene avond.
card-bell = Fiets zonder licht
    .text = Bas kreeg in oktober een waarschuwing omdat zijn fiets geen achterlicht had. De volgende dag liet hij aan het bureau zien dat het gemaakt was.

# cards.ron: hulpverlening
card-noes = De keren dat Bas nee zei
    .text = In de oudergesprekken houdt Bas bij wanneer hij nee zegt. Dit najaar deed hij dat op 6 en 23 september en op 12 en 28 oktober. Het ging om kleine dingen: een weekend ruilen, een rekening, een verjaardag.
    .tell-1 = Meryem telt iets op haar vingers als het over Bas gaat, en houdt op bij vier.
    .tell-2 = “Bas zegt bijna altijd ja”, zegt Meryem. Ze lijkt nog iets te willen zeggen.
card-leaving = In de gang
    .signal = Houd er rekening mee dat Carolien vóór de kerst met de kinderen weg wil.
    .summary = Iemand die het weet, zegt: Carolien gaat in december met Fenna en Siem naar het buitenland. Ze heeft er werk.
    .full = Woensdag 4 november sprak oma Tineke Meryem aan in de gang. Carolien begint op maandag 4 januari met een baan in het buitenland. Ze vertrekt op donderdag 17 december, met Fenna en Siem. “Hoort ze dat ik dit zeg, dan zie ik ze nooit meer.”
    .means = Tineke zet haar band met haar dochter op het spel. Wat Carolien ergens leest, kan haar eerder laten gaan. Een signaal noemt geen bron en geen dag.
    .asked = Tineke vroeg het Meryem zelf: “Houd mij erbuiten. Alsjeblieft.”
    .tell-1 = Meryem kijkt naar de kalender aan de muur zodra het over verhuizen gaat, en telt.
    .tell-2 = “Soms hoor je iets tussen twee deuren”, zegt Meryem zacht. Ze kijkt naar de grond.
card-wrist = De pols van Bas
    .signal = Neem de lichamelijke veiligheid van Bas bij een ontmoeting serieus; er is eerder iets gebeurd.
    .summary = In het huwelijk duwde Carolien Bas een keer zo hard dat zijn pols brak.
    .full = Drie jaar geleden, in maart, duwde Carolien Bas van de trap. Zijn pols brak. In het ziekenhuis zei hij dat hij gevallen was. “Wie gelooft dat nou, van een vent.” Hij vertelde het Meryem op 28 oktober, toen Carolien al weg was.
    .means = Bas schaamt zich hiervoor. In een verslag leest Carolien het ook, en in het strafdossier wordt hij ongevraagd getuige.
    .asked = Bas vroeg Meryem: “Niet opschrijven. Ze krijgt toch alles te lezen.”
card-tablets = De gezondheid van Bas
    .signal = Over de gezondheid van Bas is iets bekend dat hij liever voor zich houdt.
    .summary = Bas krijgt via de huisarts medicijnen voor zijn stemming. Het gaat goed.
    .full = Bas slikt sinds februari antidepressiva, via de huisarts. Hij slaapt beter en werkt weer al zijn uren. Van de bedrijfsarts mag hij de bus rijden. Hij vertelde het Meryem omdat hij bang is dat het tegen hem gebruikt wordt.
    .means = Dit gaat over zijn gezondheid en het gaat goed met hem. In een verslag kan het klinken alsof hij het niet aankan.
    .asked = Bas vroeg Meryem: “Dit blijft tussen ons, toch?”

# cards.ron: jeugdzorg
card-list = Een blad uit Fenna’s tas
    .text = Op woensdag 14 oktober viel er in de kindergroep een getypt blad uit Fenna’s tas: “Weekendlijst”. Er staan veertien vragen op. Wie kwam er bij papa? Wat zat er in de koelkast? Was hij boos of verdrietig? Achter elke vraag staan vakjes.
    .tell-1 = Petra legt haar hand op een opgevouwen vel als het over Fenna gaat.
    .tell-2 = “Fenna is altijd heel precies”, zegt Petra. Ze schrijft iets op en streept het door.
card-told = Bericht van school
    .signal = School maakt zich zorgen over wat Fenna na een weekend moet doen.
    .summary = Fenna vertelde op school dat ze na een weekend opschrijft wat Bas fout doet, en dat ze dingen verzint. Bas heeft Siem nooit geslagen, zei ze.
    .full = Donderdag 5 november begon Fenna erover tegen meester Olaf. “Als mijn lijst leeg is, praat mama niet tegen me tot dinsdag. Dus ik verzin dingen. Papa heeft Siem nooit geslagen.” Ze vroeg hem dit aan niemand te vertellen.
    .means = Fenna zei dit uit zichzelf, tegen één iemand. Komt het voluit bij het OM, dan moet dat er iets mee. Wordt het thuis gelezen, dan betaalt zij ervoor.
    .asked = Fenna vroeg meester Olaf, op 5 november: “U zegt het toch tegen niemand?”
    .tell-1 = Petra leest een bericht, kijkt naar de lege stoel en draait haar telefoon om.
    .tell-2 = “Ik werd vrijdag nog gebeld door school …” Petra zoekt naar woorden en vindt ze niet.
card-notebook = Het blauwe schrift
    .signal = Fenna heeft een plek waar ze bewaart hoe het echt was.
    .summary = Fenna schrijft na een weekend op hoe het echt was. Dat blijft veilig op school.
    .full = In de bureaula van meester Olaf ligt een blauw schrift van Fenna. Op maandag schrijft zij erin hoe het weekend echt was. Hij leest het niet. “Anders weet ik straks niet meer wat waar is”, zei ze.
    .means = Het schrift werkt zolang het van Fenna is. Vraagt iemand ernaar, of wordt het een bewijsstuk, dan stopt zij met schrijven.
    .asked = Fenna vroeg meester Olaf: “Het is alleen om het niet te vergeten.”
card-her-father = De vader van Carolien
    .signal = In de jeugd van Carolien is iets gebeurd dat haar nog raakt.
    .summary = Carolien heeft als kind zelf een moeilijke scheiding meegemaakt.
    .full = Toen Carolien negen was, gingen haar ouders uit elkaar. Haar vader vertrok en liet acht jaar niets horen. Ze vertelde het Petra toen die vroeg waar ze bang voor is. “Ik word niet degene die ze kwijtraakt.”
    .means = Dit is een oud verdriet van Carolien. Als verklaring of als verwijt in een dossier wordt het iets anders.
    .asked = Carolien vroeg het Petra: “Dit is niet voor een verslag.”

# cards.ron: consultants
card-two-or-one = Ruzie of dwang
    .text = Bij ruzie wil ieder zijn zin, en kan ieder ook nee zeggen. Bij dwang stelt één de regels en past de ander zich aan. Een nee heeft dan een prijs. Wie het hardst klinkt, zegt daar niets over.
    .tell-1 = Ravi legt twee pennen naast elkaar en draait er één om als Carolien ter sprake komt.
    .tell-2 = “Wie geeft er meestal toe?”, vraagt Ravi. Hij wacht langer dan prettig is.
card-not-waiting = Naast het strafrecht
    .text = Hulp en kinderrechter hoeven niet op het strafrecht te wachten. Zij hebben geen strafbaar feit nodig, maar zorgen over kinderen. Steun vóór een studioverhoor mag, zolang niemand het kind over het voorval uitvraagt.
card-panic = Een oud behandelcontact
    .signal = Er was ooit een kort contact met Carolien over haar gezondheid.
    .summary = Carolien zocht een paar jaar geleden hulp voor angstklachten en rondde dat af.
    .full = Carolien was drie jaar geleden vier keer bij een psycholoog van onze praktijk, voor paniekaanvallen. Het hielp en zij stopte in overleg. Over haar huwelijk wilde zij toen niets zeggen.
    .means = Carolien zei dit onder beroepsgeheim. Leest zij het terug, dan praat zij met geen psycholoog meer.
    .asked = Carolien vroeg het de psycholoog: “Dit komt toch niet in een brief?”
card-online-course = De cursus van vorig jaar
    .text = Vorig voorjaar deden Carolien en Bas allebei een online cursus over ouders blijven na een scheiding. Ze haalden allebei de eindtoets. De cursus is anoniem en geeft geen verslag.

# cards.ron: wat er gebeurde toen het dat dossier bereikte
consequence-passports-youth-care = Carolien las in het verslag over de paspoorten en haalde ze meteen op.
consequence-passports-support = Carolien las in het gespreksverslag over de paspoorten en maakte haast.
consequence-claims-youth-care = Bas las in het verslag hoe krap hij zit, en zegde alles af.
consequence-claims-prosecution = In het strafdossier werd Bas een man die zijn rekeningen niet betaalt.
consequence-doorbell-youth-care = Carolien las over de deurbel en had de week erna een nieuw verhaal.
consequence-doorbell-support = Carolien las over het beeld in het gespreksverslag en zegde alle gesprekken op.
consequence-old-case-youth-care = Bas las in het verslag over zijn zwemtrainer en kwam niet meer.
consequence-old-case-municipality = Bij de gemeente heette Bas voortaan een beschadigde man.
consequence-tracker-youth-care = Carolien las over de zender en vond een andere manier om te volgen.
consequence-tracker-prosecution = De officier moest over de zender een tweede zaak openen.
consequence-leaving-youth-care = Carolien las in het verslag over december en zette de koffers alvast klaar.
consequence-leaving-prosecution = Via de stukken hoorde Caroliens advocaat van december; zij vertrok bijna eerder.
consequence-leaving-municipality = Een brief noemde de bron; Tineke zei niets meer, tegen niemand.
consequence-wrist-youth-care = Carolien las over de pols en stuurde een tegenverklaring van negen bladzijden.
consequence-wrist-prosecution = Bas werd ongevraagd als getuige opgeroepen en trok zich terug.
consequence-tablets-youth-care = Carolien las over de medicijnen en vroeg de rechter de weekenden te stoppen.
consequence-tablets-police = Op het bureau heette Bas voortaan een verwarde man.
consequence-told-prosecution = De officier moest opnieuw onderzoek doen; het verhoor werd langer en zwaarder.
consequence-told-support = Fenna’s woorden stonden in het gespreksverslag; op school zei ze niets meer.
consequence-notebook-support = In een oudergesprek werd naar het schrift gevraagd; Fenna nam het mee en stopte.
consequence-notebook-prosecution = Het schrift werd een bewijsstuk; Fenna schreef niets meer op.
consequence-her-father-support = Carolien las over haar vader in het gespreksverslag en verbrak het contact.
consequence-her-father-municipality = De gemeente zag voortaan vooral oud verdriet van twee kanten.
consequence-panic-youth-care = Carolien las over haar paniek in het verslag en weigerde elk gesprek.
consequence-panic-police = Op het bureau heetten ze voortaan allebei overspannen.

# scenario.ron: mensen
person-carolien = Carolien Dekker
    .who = 42, beleidsadviseur bij een zorgverzekeraar, moeder van Fenna en Siem
person-bas = Bas Terpstra
    .who = 40, buschauffeur, vader van Fenna en Siem
person-fenna = Fenna
    .who = 11, zit in groep 8 van De Klaver
person-siem = Siem
    .who = 7, zit in groep 4 van De Klaver
person-tineke = Tineke Dekker
    .who = 68, moeder van Carolien, past op dinsdagavond op de kinderen

# scenario.ron: onderwerpen
topic-handover = de overdracht
topic-carolien = Carolien
topic-bas = Bas
topic-children = Fenna en Siem
topic-money = geld
topic-moving = wonen en verhuizen

# scenario.ron: duidingen
reading-both = Twee ouders in gevecht
    .text = Carolien en Bas bestrijden elkaar met meldingen en geld. Ze geven allebei niet toe.
reading-unstable = Een vader die zijn grip verliest
    .text = Bas kan het niet aan en wordt boos. Met hulp voor hem wordt het voor iedereen veiliger.
reading-grip = Dwang die doorgaat na de scheiding
    .text = Het huwelijk is voorbij, de druk niet. Eén ouder bepaalt, en een nee wordt betaald gezet.
reading-torn = Kinderen klem tussen twee huizen
    .text = Fenna en Siem lopen vast in het heen en weer. Als zij goede hulp krijgen, zakt de spanning.

# scenario.ron: rode vlaggen
flag-control-after = Dwingende controle na een scheiding
    .text = Iemand blijft het leven van een ex bepalen: met volgen, geld, procedures of de kinderen. Elk nee krijgt een vervolg.
flag-out-of-reach = Kinderen buiten bereik brengen
    .text = Een ouder bereidt voor om met de kinderen te vertrekken, zonder dat de andere ouder het weet.
flag-child-beaten = Een kind wordt geslagen
    .text = Een ouder slaat een kind, of dreigt daarmee. Het kind durft het niet te zeggen.
flag-suicide = Dreigen met zelfdoding
    .text = Iemand zegt niet verder te willen leven na de scheiding. Dat kan ook gevaar geven voor anderen.
flag-alcohol = Geweld door alcohol
    .text = Het gaat mis als iemand gedronken of gebruikt heeft, en dat wordt steeds erger.
flag-weapons = Wapens binnen bereik
    .text = Er is een wapen dat werkt, in huis of dichtbij, en iemand dreigt ermee of kan erbij.
flag-strangulation = Verwurging
    .text = Iemand heeft de keel van een ander dichtgedrukt. Vaak zie je er weinig van, en het is heel gevaarlijk.
flag-death-threat = Dreigen met de dood
    .text = Iemand zegt of schrijft dat hij de ander iets zal aandoen, en het klinkt gemeend.

# scenario.ron: gezamenlijke doelen
goal-no-meeting = Geen ontmoeting meer aan de auto
    .indicator = Overdrachten per maand waarbij Carolien en Bas elkaar niet zien.
goal-stay-near = Fenna en Siem blijven in Vlierhaven
    .indicator = Weekenden en vakantiedagen die doorgaan zoals de rechter bepaalde.
goal-off-duty = Fenna heeft vrij
    .indicator = Weekenden per maand zonder lijst, opdracht of boodschap.
goal-help-now = Hulp naast de zaak, niet erna
    .indicator = Dagen tussen dit overleg en de eerste steun voor Fenna en Siem.
goal-one-file = Eén zaak in plaats van losse avonden
    .indicator = Meldingen die binnen een week in samenhang zijn bekeken.
goal-fewer-calls = Minder nachten met een politieauto
    .indicator = Politiebezoeken per maand op beide adressen samen.
goal-one-picture = Eén beeld in plaats van vijf meldingen
    .indicator = Organisaties die met dezelfde tijdlijn werken, van de zes.
goal-each-own-help = Ieder een eigen hulpverlener, ook Carolien
    .indicator = Afspraken per maand die Carolien en Bas elk voor zich nakomen.

# scenario.ron: bronnen
source-school = School De Klaver
    .answer = Meester Olaf loopt met de telefoon naar de gang. Fenna heeft hem donderdag iets verteld. Hij stuurt je wat hij opschreef.
    .nothing = Meester Olaf heeft verder niets. Fenna was er vandaag en deed gewoon mee.
source-contact-house = Het omgangshuis
    .answer = De medewerker van het omgangshuis ziet Siem om de week. Op vrijdag heeft hij buikpijn. Beide ouders zeiden het haar, los van elkaar.
    .nothing = Het omgangshuis heeft niets nieuws. De overdracht van vrijdag verliep rustig.
source-court = De griffie van de rechtbank
    .answer = De griffie noemt de dag van de zitting en de dag waarop de oproep uitgaat. Carolien krijgt ook bericht.
    .nothing = De griffie heeft niets te melden dat nog niet bekend was.

# year.ron: wat er week na week duwt
driver-control = Carolien bepaalt, en Bas past zich aan
driver-violence = Het gevaar als Carolien en Bas elkaar treffen
driver-leaving = Het plan om met de kinderen te vertrekken
driver-loyalty = Fenna moet verslag doen en kiezen
driver-procedures = Eisen, meldingen en klachten die blijven komen
driver-waiting = Alles wacht op het verhoor en de zaak
driver-lease = Bas verliest zijn woning na 28 februari
driver-temper = Bas wordt boos en verliest zijn grip
driver-quarrel = Carolien en Bas blijven elkaar bestrijden

# Leerdoelen
learning-look-behind-both = Je leert een oud etiket in een dossier opnieuw te bekijken.
learning-not-only-court = Je leert waarom alleen inzetten op vervolging een gezin niet veilig maakt.
learning-children-between = Je oefent met een plan waarin de kinderen niet de boodschapper zijn.

## De acties, de plaatsen, de voorzitter en het jaar

## De casus

case-title = Waar twee vechten
case-subtitle = Een moeder, een vader, twee kinderen. Twee jaar na de scheiding.
case-advisory = Deze casus gaat over druk en angst na een scheiding, en over kinderen die daartussen leven. Alles is verzonnen. Je leest over geweld, je ziet het niet. Raakt het je? Je mag er altijd even uit, zonder uitleg. Dit is oefenmateriaal en geen juridisch advies.
case-clock = Maandag 9 november, 9.30 uur. Vrijdag 20 november begint het laatste weekend dat via het omgangshuis loopt.
case-purpose = Welkom. Dit overleg is bedoeld om Fenna en Siem, Bas en Carolien veilig verder te laten leven. Voor alle vier moet er iets in het plan staan. Deel wat daarvoor nodig is, en laat de rest rusten.
case-confidentiality = Het verslag gaat naar jullie zes organisaties, en nergens anders heen. Wat op tafel ligt, staat erin. Wat in je map of op de gang blijft, bestaat voor dit overleg niet.
case-belief = Er bestaat een plan dat werkt. Alles wat je ervoor moet weten, is vandaag in deze kamer.
case-round-1 = Eerste ronde: het beeld. Nog geen oordeel en nog geen oplossing. Wat weten wij samen nog niet?
case-round-2 = Tweede ronde: het oordeel. Laat je duiding zien. Wat speelt hier volgens jou, en door welke kaart denk je dat?
case-round-3 = Derde ronde: het besluit. Ieder gaat over het eigen werk. Wie doet wat, wanneer, en wie kijkt mee?
case-break-1 = Tien minuten pauze. Je kunt één keer bellen. Wie mist er hier aan tafel?
case-break-2 = Nog een korte pauze. Je hoort zo wat jouw organisatie van het plan vindt. Eén telefoontje mag.
case-last-round = Nog één keer langs iedereen: eens, eens met een zorg, of oneens? In week zes kijken we naar de zorgen.
case-year = Dit was het overleg. Deze vier mensen gaan nu een jaar met jullie plan leven. Wij volgen ze, week na week.
case-close = Hier stopt het. Leg je rol af en ga even staan. Neem je er iets van mee naar huis? Bel vanavond iemand die je vertrouwt.
case-early = Deze ronde sluit ik eerder af. Nog niet uitgesproken: { $names }.

## De plaatsen

seat-municipality = Gemeente
    .person = Gijs
    .role = Casusregisseur, jeugd en wonen
    .plate = De gemeente helpt bij wonen en geld, en beslist er ook over. Wat je hier vertelt, kan in die besluiten terugkomen.
    .interest = Ik mag dit kwartaal één urgentie geven. Een moeder met drie kinderen woont in een vakantiehuisje en wacht erop. Gaat die woning naar Bas, dan wil ik weten dat het hier iets verandert.
    .pays = De moeder met drie kinderen. Haar huisje gaat in januari dicht voor de winter.
    .promise = Wie vandaag iets toezegt, vindt morgen een lijstje van mij in de mail. Eén bladzijde.
    .line = Ik geef geen huis weg zonder te zeggen wie er dan wacht.
    .home-agreed = Prima zo. Ik kan uitleggen waarom wij dit doen, ook aan wie nog op de lijst staat.
    .home-explain = Ik zie het nog niet voor me. Waarom krijgt Bas de urgentie en niet die moeder? Leg dat eerst uit. Het kost je tijd in de laatste ronde.
    .home-no = Zo geef ik het niet vrij. Onze enige urgentie gaat weg en aan tafel heeft niemand gehoord wie er wacht.
    .home-cover = Ik regel met de parkbeheerder dat die moeder tot maart kan blijven. Dan staat er niemand op straat. Doe jij daar wat nodig is.
    .home-mandate = Je mag de urgentie inzetten en de paspoorten laten aanhouden. Mail me de feiten, niet het gevoel. Dan teken ik vanmiddag.
    .home-room = Hier had je mij niet voor nodig. Aan de balie mag je bij twijfel altijd wachten met uitgeven.

seat-prosecution = Openbaar Ministerie
    .person = Leonie
    .role = Officier van justitie
    .plate = Wat in het strafdossier komt, lezen de advocaten van Bas en van Carolien. Zo lezen zij het zelf ook.
    .interest = Ik wil dat er rond Fenna niets verandert vóór haar verhoor op 7 december. Iedere nieuwe volwassene om haar heen is later een argument in de rechtszaal.
    .pays = Siem. Is hij wél geslagen en houdt mijn zaak geen stand, dan beschermt niemand hem.
    .promise = Krijg ik iets niet rond, dan hoor je dat van mij, hier en niet per brief.
    .line = Ik vervolg niemand om een ander gerust te stellen.
    .home-agreed = Goed. Dit kan naast de zaak bestaan, en het verhoor op 7 december blijft bruikbaar.
    .home-explain = Wie komt er allemaal bij Fenna over de vloer vóór 7 december? Zoek dat uit. Het gaat van je tijd aan tafel af.
    .home-no = Nee. Er komt een nieuwe volwassene bij Fenna en niemand vroeg wat dat met het verhoor doet. De zware stap gaat er nu niet uit.
    .home-cover = Ik bel de verhoorders en leg vast wat iemand wel en niet met Fenna bespreekt. Dan kan steun gewoon beginnen.
    .home-mandate = Met twee feiten die elkaar dragen mag je een aanwijzing geven. Zet ze op één bladzijde, dan lees ik nog vandaag.
    .home-room = Steun voor een kind heeft nooit op onze handtekening gewacht. Dat mocht altijd al. Wij hebben het alleen nooit hardop gezegd.

seat-police = Politie
    .person = Dennis
    .role = Wijkagent
    .plate = Wat strafbaar kan zijn, moet in het politiesysteem. Een melder mag later vragen wat er over hem staat.
    .interest = Wij stonden er negentien keer. Mijn teamchef wil deze twee adressen onderaan de lijst. Ik wil één aanpak waardoor we minder rijden, niet meer.
    .pays = Een vrouw van tweeëntachtig die aan haar deur is beroofd. Haar zaak ligt al weken stil op mijn bureau.
    .promise = Vanaf vanavond lees ik elke melding naast de vorige.
    .line = Ik schrijf niet meer “tussen ouders” op als ik niet heb gekeken.
    .home-agreed = Akkoord. Ik kan uitleggen wat dit oplevert. En die zaak aan de deur vergeten we niet.
    .home-explain = Weer extra auto’s naar datzelfde adres? Reken me voor wat het scheelt. Dat gaat van je tijd af.
    .home-no = Nee, dit rooster ik niet in. Twaalf weken rijden, en niemand daar weet welke zaak dan blijft liggen.
    .home-cover = De recherche neemt die beroving van je over. Dan heb je je handen vrij voor deze twee adressen.
    .home-mandate = Je mag toezicht toezeggen, twaalf weken. Zet in de briefing waar de ploeg op let, anders rijden ze voor niets.
    .home-room = Als iemand gevaar loopt, deel je het. Daar hoef je mij niet voor te bellen.

seat-support = Hulpverlening
    .person = Meryem
    .role = Maatschappelijk werker, oudergesprekken
    .plate = Van een oudergesprek krijgen beide ouders het verslag. Dat is vooraf zo afgesproken.
    .interest = Ik begeleid Bas én Carolien. Kies ik één kant, dan ben ik de ander kwijt. Er is nu niemand anders die hen allebei spreekt.
    .pays = Fenna en Siem. Dan is er geen plek meer waar nog met allebei hun ouders wordt gepraat.
    .promise = Na vandaag ga ik bij allebei langs, apart, en zeg wat ik wel en niet ga doen.
    .line = Ik zet geen twee mensen aan één tafel als één van hen bang is.
    .home-agreed = Mooi. In dit plan kunnen we met allebei blijven praten, ieder op een eigen plek.
    .home-explain = Hoe vertel je Carolien dat dit geen straf is? Denk dat eerst uit. Het kost je tijd in de laatste ronde.
    .home-no = Zo niet. Er ligt een maatregel tegen één ouder, en niemand heeft bedacht wie daarna nog met haar praat.
    .home-cover = Ik zet een collega op Carolien en jij blijft bij Bas. Dan hoeft er niemand uit elkaar getrokken te worden.
    .home-mandate = Je mag de gezamenlijke gesprekken stoppen en ieder apart verder helpen. Ik schrijf er een korte brief bij.
    .home-room = Een waarschuwing geven zonder bron mocht altijd al. Daar breek je niemands vertrouwen mee.

seat-youth-care = Jeugdzorg
    .person = Petra
    .role = Kinderbescherming, jeugdbescherming en jeugdhulp
    .plate = Het verslag gaat naar beide ouders en naar hun advocaten, en daarna naar de rechter.
    .interest = Tegen mijn collega Hanneke loopt een tuchtklacht van Carolien. Ik wil een verslag waarin beide ouders even zorgvuldig staan, regel voor regel.
    .pays = Hanneke. Ze zit ziek thuis en moet in december voor het tuchtcollege komen.
    .promise = Ik schrijf het verslag zo dat Fenna het later kan lezen.
    .line = Ik laat een kind niet kiezen tussen haar ouders.
    .home-agreed = Dit staat er netjes en het klopt voor de kinderen. Hier ga ik voor staan, ook bij een klacht.
    .home-explain = Waarop baseren we dat? Het zijn drie zinnen over haar en één over hem. Zoek dat uit, het kost je tijd.
    .home-no = Nee. Een verzoek bij de rechter tegen één ouder, en niemand weet dat Hanneke volgende maand moet voorkomen.
    .home-cover = De jurist leest mee, en ik ga met Hanneke naar het tuchtcollege. Schrijf jij op wat je hebt gezien.
    .home-mandate = Je mag de Raad voor de Kinderbescherming vragen om naar de kinderrechter te gaan. Feit, datum, bron. Meer heb je niet nodig.
    .home-room = Zeggen wat je van een kind hebt gezien, mocht altijd al. Ook met een klacht op tafel. Daar is geen toestemming voor nodig.

seat-consultants = Consultants
    .person = Ravi
    .role = Psycholoog, ingewikkelde scheidingen
    .plate = Wij denken mee zonder dat wij namen hoeven te horen. Leg ons een vraag voor, geen dossier.
    .interest = Wij hebben dit jaar nog één onderzoeksplek. Een jongen van vier in een andere regio staat ook op de lijst. Ik wil niet weer een rapport over wie er gelijk heeft.
    .pays = De jongen van vier. Voor hem wordt het dan februari.
    .promise = Binnen twee dagen ligt er één bladzijde, in gewone taal.
    .line = Ik plak geen diagnose op iemand die ik niet heb gesproken.
    .home-agreed = Prima. Dit is werk waar iemand iets mee kan doen. En die jongen van vier vergeten we niet.
    .home-explain = Wat weten ze straks wat ze nu niet weten? Leg me dat uit. Daar gaat een stuk van je tijd aan op.
    .home-no = Nee. Dat is de laatste plek van dit jaar, en niemand daar heeft van de jongen van vier gehoord.
    .home-cover = Een collega uit de andere regio ziet die jongen volgende week. Gebruik jij onze plek hier.
    .home-mandate = Je mag een taxatie doen en advies aan de rechter schrijven. Zet erbij wat je niet weet, dan teken ik.
    .home-room = Uitleggen wat een patroon kan betekenen, mag altijd. Daar komt geen naam en geen handtekening aan te pas.

## Telefoontjes naar het gezin

call-police-person = Bel Carolien. Nog niemand vroeg hoe het met haar gaat.
    .yes = “U bent de eerste die dat vraagt,” zegt Carolien. “Ik slaap slecht. Ik ben bang dat ik ze kwijtraak. Zoals mijn vader ons.”
    .no = “Ik neem aan dat u dit noteert,” zegt Carolien vriendelijk. “Mijn advocaat belt u vanmiddag terug.”

call-support-person = Bel Bas in zijn pauze, achter in de bus.
    .yes = Op de achtergrond piept een deur. “Zeg maar wat nodig is, en niet meer. Ik zie haar liever niet meer bij de auto. Waarom, dat hoeven ze niet te weten.”
    .no = “Ik kan niet praten, ik moet rijden,” zegt Bas. Dan, zachter: “Als het maar niet in zo’n verslag komt.”

call-youth-care-person = Spreek Fenna op school, met meester Olaf in de buurt.
    .yes = Fenna denkt lang na. “U mag zeggen dat het bij ons thuis ingewikkeld is. Niet dat ik het zei.”
    .no = Fenna kijkt naar de klok. “Ik heb straks een toets.” Ze blijft zitten tot de bel gaat.

## De stoel van Fenna

chair-children = Er staan veertien vragen op de lijst. Er is geen vraag hoe ík het vond.
chair-handover = Siem heeft buikpijn op vrijdag. Ik niet. Ik tel de auto’s tot de goede komt.
chair-carolien = Mama zegt dank je wel als de lijst vol is. Een lege lijst leest ze twee keer.
chair-bas = Ik schrijf op hoe het echt was. Anders weet ik het straks niet meer.
chair-nobody = Deze vraag heeft nog niemand aan haar gesteld.

chair-week-2-good = Iemand vroeg hoe het met míj was. Ik wist het niet meteen.
chair-week-2-mixed = Ik had weer een lijst. Deze keer liet ik vakjes leeg.
chair-week-2-bad = Op vrijdag oefen ik twee gezichten. Eén voor mama, één voor papa.
chair-week-6-good = Mama en papa zagen elkaar niet. Ik hoefde nergens op te letten.
chair-week-6-mixed = Siem vraagt of we weggaan. Ik zeg dat ik het niet weet.
chair-week-6-bad = Mijn koffer staat klaar. Ik mag niet zeggen waarvoor.
chair-week-13-good = Ik mocht naar een open dag. Ze gingen allebei, ieder een uur.
chair-week-13-mixed = Ik weet nu dat ik niet alles hoef te onthouden. Ik doe het wel.
chair-week-13-bad = Ik weet niet meer welke dingen ik verzonnen heb.
chair-week-26-good = In het weekend maak ik huiswerk. Gewoon huiswerk.
chair-week-26-mixed = Als mijn telefoon trilt, kijk ik eerst wie er kijkt.
chair-week-26-bad = Siem vertelt nooit meer iets over papa. Dat heb ik hem geleerd.
chair-week-52-good = Ik zit in de brugklas. Niemand daar weet iets van lijsten.
chair-week-52-mixed = Ik vertel mama minder dan vroeger. Ze wordt er niet meer stil van.
chair-week-52-bad = Ik ben twaalf. Ik heb gezegd dat ik niet meer naar papa wil.

## De vier voorinstellingen

preset-as-intended = Zoals het hoort
    .text = Er is een convenant, de regiehouder heeft gezag en ieder mag zelf beslissen. Je ziet welke kaarten alleen bij jou liggen.
preset-as-it-often-goes = Zoals het meestal loopt
    .text = De regiehouder heeft weinig te zeggen en de agenda’s zitten vol. Je ziet niet wat alleen bij jou ligt.
preset-without-director = Niemand met de regie
    .text = Alle zes doen mee, maar er is niemand die verbindt. Een gezamenlijk doel kost je een beurt, en extra vragen zijn er niet.
preset-without-covenant = Geen afspraken over delen
    .text = Er is geen convenant. Een samenvatting kan dan al genoeg zijn om in een ander dossier iets los te maken.

## Nieuws van buiten

news-lawyer = De advocaat van Carolien mailt. Zij wil de weekenden bij Bas stilleggen tot Fenna op 7 december is gehoord.
news-leaving-school = De Klaver belt. Carolien vroeg om een uitschrijfbewijs voor Fenna en Siem, per 18 december.
news-newspaper = Een lokale krant vraagt of het klopt dat er een vader op een auto sloeg. De redactie noemt geen namen.
news-flat-gone = De afdeling Wonen belt. Ligt er donderdag geen aanvraag, dan gaat de woning in de Vlierstraat naar een ander.

## Wat er in het jaar kan gebeuren

incident-dragged-along = Carolien rijdt weg terwijl Bas aan de auto vastzit. Hij raakt zwaargewond; hij leeft.
    .why = Carolien en Bas troffen elkaar nog bij de auto, en niemand was erbij.
incident-car-again = Caroliens auto staat weer een avond voor Parkzicht, met de lichten uit.
    .why = De controle ging door, en niemand sprak haar erop aan.
incident-not-back = Fenna en Siem zijn weg. Drie weken lang hoort Bas niets.
    .why = Het plan om te vertrekken lag er, en weinig hield het tegen.
incident-new-claim = Bij Bas valt weer een brief op de mat: een eis en een zitting.
    .why = De eisen en procedures liepen door.
incident-sixth-report = Er komt een nieuwe melding. In het dossier staat weer: ouders in strijd.
    .why = Elke melding werd los bekeken, zonder de vorige ernaast.
incident-keys-back = Bas levert zijn sleutels in. De kinderen kunnen niet meer bij hem slapen.
    .why = Zijn huurcontract liep af en er was geen andere woning.
incident-fenna-hides = Fenna zit op vrijdag op de wc op school en komt er niet uit.
    .why = Ze moest nog steeds kiezen en verslag doen.

## Acties van de gemeente

action-contact-house = Omgangshuis verlengen
    .text = De overdracht blijft via het omgangshuis lopen. Carolien en Bas komen er op verschillende tijden. Het moet vóór 22 november geregeld zijn, anders is er een gat.
    .term = Een halfjaar. De gemeente geeft de beschikking. Daarna spreken ouders weer zelf iets af, of er moet iets anders zijn.
action-family-flat = Urgentie voor een gezinswoning
    .text = Bas krijgt voorrang voor de woning in de Vlierstraat. Dan kunnen Fenna en Siem blijven slapen. Bas moet het zelf aanvragen.
    .term = Een gewoon huurcontract. De gemeente beslist over de urgentie, één per kwartaal. Wie die niet krijgt, wacht jaren.
action-debt-help = Hulp bij geld en eisen
    .text = Iemand kijkt met Bas naar elke eis: klopt die, en moet die nu? Wat hij niet laat zien, kan niemand tegenhouden.
    .term = De gemeente beslist na een gesprek. Bas moet blijven komen. Stopt hij, dan begint de stapel opnieuw.
action-contacts = Voor ieder een eigen contactpersoon
    .text = Bas en Carolien krijgen elk één vast gezicht, en die twee overleggen wekelijks. Zij beslissen niet over anderen.
    .term = Zolang er een plan is. Het lokale team kiest de twee mensen. Vertrekt één van hen, dan voelt het al gauw als partij kiezen.
action-passport-hold = Paspoorten aanhouden
    .text = Voor een paspoort van een kind is toestemming nodig van beide ouders met gezag. Bij twijfel geeft de gemeente niets af. Dit moet vóór de afspraak om ze op te halen.
    .term = Tot de toestemming vaststaat of de rechter beslist. De burgemeester gaat over de afgifte. Wie al een paspoort heeft, houdt het.
action-boards = Bestuurlijk opschalen
    .text = Een knoop die hier niet losgaat, gaat naar de directies. Dat kan een wachtlijst breken. Voor vanavond helpt het niet.
    .term = Antwoord binnen twee weken. De directies beslissen samen. Tot dan blijft ieder zijn eigen werk doen.
action-contact-house-now = Overdracht via het omgangshuis (loopt al)
    .text = Sinds oktober brengen en halen Carolien en Bas de kinderen bij het omgangshuis, op verschillende tijden.
    .term = Tot en met zondag 22 november. De gemeente betaalt. Zonder nieuw besluit is de overdracht daarna weer bij de auto.

## Acties van het Openbaar Ministerie

action-handover-order = Gedragsaanwijzing rond de overdracht
    .text = Carolien mag niet bij Parkzicht komen en Bas niet zelf treffen. Halen en brengen doet een ander. Er moeten een verdenking en ernstige bezwaren zijn.
    .term = De officier legt hem op, hoogstens 90 dagen, met drie verlengingen (art. 509hh Sv). Het plan rekent op één korte verlenging. Carolien kan in beroep bij de rechter. Wie hem overtreedt, is strafbaar.
action-go-ahead = Op papier: steun mag beginnen
    .text = Het OM zet op papier wat er vóór het verhoor wel mag: troosten, uitleg geven, een vaste volwassene. Alleen uitvragen over het voorval mag niet.
    .term = Vanaf morgen. De officier beslist zelf en stemt af met de verhoorders. Zonder dit briefje wacht iedereen op elkaar.
action-child-interview = Studioverhoor van Fenna
    .text = In een kindvriendelijke studio vertelt Fenna aan een verhoorder wat zij weet over Bas en Siem. Wat zo’n gesprek haar thuis kost, staat niet op de opname.
    .term = Op maandag 7 december. De officier beslist. Eén keer, met beeld en geluid. Daarna kan niemand het overdoen.
action-hearing-on = De zitting tegen Bas laten doorgaan
    .text = De zaak over 25 september komt in het openbaar voor. Het is een heldere norm. Wie de dag kent, kan eromheen plannen.
    .term = Donderdag 21 januari. De rechter beslist. De oproep gaat op 23 november uit en is niet terug te halen.
action-drop-case = De zaak tegen Bas opnieuw wegen
    .text = De officier kijkt naar al het beeld van 25 september en kan de zaak seponeren. Dan moet dat beeld wel in het dossier staan.
    .term = Binnen enkele weken. De officier beslist; Carolien kan erover klagen bij het hof. Seponeren en een zitting gaan niet samen.
action-counsel-bas = Bas als melder serieus nemen
    .text = Het OM pakt de aangifte van juni op, legt Bas zijn rechten uit en wijst één contactpersoon aan. Het houdt niemand tegen.
    .term = Zolang de aangifte loopt. De officier wijst iemand aan. Stopt het onderzoek, dan stopt ook het contact.

## Acties van de politie

action-location-agreement = Afspraak op locatie (AOL)
    .text = Bij een 112-melding vanaf Parkzicht ziet de meldkamer wat er speelt. Bas hoeft dan niets uit te leggen. De politie moet weten waarvoor.
    .term = Een jaar. De politie beslist. Bij een verhuizing moet het opnieuw.
action-one-officer = Eén agent voor alle meldingen
    .text = Elke melding over dit gezin komt bij dezelfde agent, die alles naast elkaar legt. Andere diensten moeten dan wel doorgeven.
    .term = Zolang er meldingen zijn. De teamchef beslist. Gaat die agent weg, dan wordt elke avond weer een losse avond.
action-warning-bas = Waarschuwend gesprek met Bas
    .text = De wijkagent zegt Bas dat schreeuwen en slaan op een auto niet mag. Hij hoort welke stap daarna komt.
    .term = Eén gesprek. De politie beslist. Het heeft geen gevolgen voor wat een ander doet.
action-home-check = Kijken bij Bas thuis
    .text = De politie gaat langs op Parkzicht en vraagt naar de bijl. Zonder toestemming of grond komt zij niet binnen. Gereedschap mag.
    .term = Een enkel bezoek, op besluit van de politie of de officier. Wat mag, nemen zij niet mee.
action-park-watch = Toezicht bij Parkzicht
    .text = Agenten kijken ’s avonds op de parkeerplaats en op vrijdag bij de overdracht. Die uren gaan van andere zaken af.
    .term = De teamchef geeft twaalf weken. Daarna kijkt er niemand meer op de parkeerplaats, ook niet op dinsdag.
action-stalking-file = Dossier belaging opbouwen
    .text = De politie bundelt berichten, getuigen en de aangifte van juni. Bij belaging telt de herhaling. Losse feiten zeggen weinig.
    .term = Ongeveer een halfjaar. De politie bouwt op, de officier beslist. Vervolgen kan alleen na een klacht van Bas. Zonder bundel begint elke aangifte opnieuw.

## Acties van de hulpverlening

action-safety-plan = Veiligheidsplan met Bas
    .text = Bas spreekt af wie hij belt, hoe hij niet terugschreeuwt en waar hij staat bij een overdracht. Het werkt met wat hij durft te vertellen.
    .term = Bas beslist wat erin staat. Na elke verandering opnieuw. Ligt het op papier bij de kinderen, dan leest Carolien het.
action-parent-talks = Oudergesprekken voortzetten
    .text = Carolien en Bas blijven samen praten, met een hulpverlener erbij. Beiden moeten willen. Het past alleen als allebei vrij nee kunnen zeggen.
    .term = Nog acht gesprekken. Beiden beslissen elke keer zelf. Het gaat niet samen met een contactverbod of met alleen schriftelijk contact.
action-carolien-treatment = Behandeling voor Carolien
    .text = Carolien werkt met een eigen therapeut aan wat haar doet vasthouden en sturen. Zonder maatregel begint zij er meestal niet aan.
    .term = Ongeveer een jaar, met eerst weken wachten. Na een intake beslist de behandelaar. Zonder maatregel stopt het vaak halverwege.
action-parallel-app = Schriftelijk en via één app
    .text = Alle berichten over de kinderen lopen via één app, met vaste tijden. Bas hoeft niet meer te antwoorden op de rest. Beide ouders houden hun eigen huisregels.
    .term = Zolang het nodig is. Bas beslist voor zijn kant, een rechter kan het opleggen. Wie terug bij de telefoon gaat, is weer bereikbaar.
action-bas-recovery = Herstelhulp voor Bas
    .text = Bas verwerkt wat er in zijn huwelijk en daarna is gebeurd. Dat lukt pas als de druk is gezakt. De wachttijd is lang.
    .term = Maanden, en eerst lang wachten. Bas beslist zelf. Loopt de druk weer op, dan staat het even stil.
action-anger-training = Training boosheid voor Bas
    .text = Bas leert op tijd te stoppen als hij boos wordt. De training gaat ervan uit dat het bij hem begint.
    .term = Twaalf bijeenkomsten. Bas en de trainer beslissen. Wat hem boos maakt, komt daar niet aan de orde.

## Acties van jeugdzorg

action-child-coach = Een vaste volwassene voor Fenna en Siem
    .text = Een kinderwerker komt elke week, luistert en legt uit. Zij vraagt niets uit over wat er gebeurd zou zijn. Fenna moet het zelf willen.
    .term = Binnen een week. Het is steun, geen behandeling; beide ouders horen het vooraf. Jeugdhulp beslist, samen met Fenna. Blijft de kinderwerker weg, dan is dat weer iemand die ging.
action-provisional-supervision = Voorlopige ondertoezichtstelling (VOTS)
    .text = Een jeugdbeschermer kijkt vanaf vandaag mee, ook bij reizen en verhuizen. Er moet acuut gevaar zijn. De Raad voor de Kinderbescherming dient het verzoek in.
    .term = Kan dezelfde dag en duurt hoogstens drie maanden. De kinderrechter beslist en hoort de ouders binnen twee weken. Zonder OTS houdt het daarna op.
action-supervision = Ondertoezichtstelling (OTS)
    .text = Een jeugdbeschermer mag beide ouders zeggen wat zij moeten doen. De zorgen moeten ernstig zijn en vrijwillige hulp moet tekortschieten. Een strafbaar feit hoeft niet.
    .term = Hoogstens een jaar, te verlengen. De Raad voor de Kinderbescherming onderzoekt, de kinderrechter beslist. Dat duurt weken tot maanden.
action-guardian = Bijzondere curator
    .text = De rechter wijst iemand aan die alleen voor Fenna en Siem spreekt. Die hoort beide ouders en kiest er geen van beide.
    .term = Enkele maanden. De rechter beslist op verzoek. Na het advies stopt het, ook als het nog niet rustig is.
action-school-ground = School als rustige plek
    .text = School geeft beide ouders apart dezelfde informatie en geeft geen boodschappen door. De vrijdag is rustig. Niemand vraagt Fenna naar thuis.
    .term = Vanaf volgende week. School en jeugdhulp spreken het af met beide ouders. Een nieuwe leerkracht moet het ook weten.
action-child-therapy = Traumahulp voor Fenna en Siem
    .text = Fenna en Siem leren met een therapeut dat zij niet hoeven te kiezen. Dat helpt pas als niemand hen na afloop uitvraagt.
    .term = Enkele maanden, na lang wachten. Beide ouders tekenen, of de rechter doet het. Breekt het af, dan sluit Fenna zich.

## Acties van de consultants

action-risk-assessment = Risicotaxatie
    .text = Een psycholoog weegt met een vast instrument hoe gevaarlijk het is als beide ouders elkaar treffen. Wat niet op tafel ligt, weegt niet mee.
    .term = Vier maanden geldig. De consultant adviseert, anderen beslissen. Na een verhuizing of een zitting moet het opnieuw.
action-timeline = Eén tijdlijn van twee jaar
    .text = Alle meldingen, bezoeken en eisen komen op datum onder elkaar. Zo wordt zichtbaar wat waarop volgt. Het zijn alleen data, geen verhalen.
    .term = Binnen een week. De consultant maakt hem, ieder levert aan. Wie zijn data thuis laat, laat een gat in de lijn.
action-urgent-civil = Spoedzaak bij de civiele rechter
    .text = De consultant adviseert, en de advocaat van Bas vraagt een tijdelijk verbod om met de kinderen te verhuizen. Een strafbaar feit is niet nodig, feiten wel.
    .term = Binnen enkele weken. De rechter beslist, tot er een gewone uitspraak is. Daarna kan Carolien om een nieuwe vragen.
action-evaluation = Terugkomen in week 6
    .text = De tafel komt in week zes weer bij elkaar, kijkt wat werkt en verandert één ding. Wat niemand bijhoudt, is dan niet te zien.
    .term = Eén middag, met alle zes. Zonder deze afspraak blijft alles staan zoals het nu is.
action-network-meeting = Familieberaad
    .text = Oma Tineke, vrienden en beide ouders bespreken samen wie wat doet. Wie bang is voor ruzie achteraf, zegt daar weinig.
    .term = Een avond en een tweede ronde. De familie kiest wie er zit. Komt die tweede ronde er niet, dan verdampt het.
action-digital-check = Nagaan wie er meekijkt
    .text = Een deskundige bekijkt met Bas zijn telefoon, tas en auto: kan iemand meekijken of meelezen? Dat gebeurt buiten zijn huis.
    .term = Eenmalig, tot er een nieuw toestel komt. Bas beslist. Wat er later bij komt, ziet deze controle niet.

## Hulplijnen

help-veilig-thuis = Veilig Thuis
    .text = Is het thuis niet veilig, of maak je je zorgen om een ander? Bel gratis 0800-2000, dag en nacht, ook als professional. Is er direct gevaar: bel 112.
help-crisis-line = 113 Zelfmoordpreventie
    .text = Denk je aan zelfmoord, of ben je bang om iemand anders? Bel gratis en anoniem 0800-0113, dag en nacht. Is er direct gevaar: bel 112.
help-kindertelefoon = De Kindertelefoon
    .text = Ben je tussen 8 en 18 jaar en wil je met iemand praten? Bel gratis 0800-0432, elke dag van 11.00 tot 21.00 uur. Is er direct gevaar: bel 112.

## Wat collega’s zeggen

## Gemeente: Gijs

phrase-municipality-lay-topic-1 = Het woord is gevallen: { $topic }. Dan moet dit stuk van ons erbij.
phrase-municipality-lay-topic-2 = Ik heb hier nog een blad over { $topic }. Schuif even op, dan kan het erbij.
phrase-municipality-lay-topic-3 = Over { $topic } kan ik iets kwijt. Het is niet veel, wel echt.
phrase-municipality-lay-topic-4 = Zolang het over { $topic } gaat, hoort dit er ook te liggen.
phrase-municipality-lay-beat-1 = Ik ga even buiten de orde. Dit zat al te lang onder in mijn tas.
phrase-municipality-lay-beat-2 = Iets anders, nu ik eraan denk. Liever te vroeg dan te laat.
phrase-municipality-lay-beat-3 = Dit vraagt niemand ooit aan ons. Ik leg het er toch maar bij.
phrase-municipality-lay-return-1 = Jij stak je nek uit, { $to }. Dan doe ik dat ook.
phrase-municipality-lay-return-2 = { $to }, van jou kreeg ik wat. Eerlijk ruilen, dit is van mij.
phrase-municipality-join-in-1 = Wij hebben daar ook een blad over, { $to }. Kijk maar: over { $topic }.
phrase-municipality-join-in-2 = { $to }, jij begint en ik maak het langer. Wij hebben ook wat over { $topic }.
phrase-municipality-join-in-3 = Dan zijn we met z’n tweeën, { $to }. Dit hoorden wij over { $topic }.
phrase-municipality-tell-locked-1 = Ik zat hierop te broeden. Als ik het nu niet zeg, is het straks te laat.
phrase-municipality-tell-locked-2 = Dit ligt gevoelig. Ik zeg alleen wat jullie echt nodig hebben.
phrase-municipality-ask-safe-1 = { $to }, als er nu iemand gevaar loopt: wat weet jij van { $topic }?
phrase-municipality-ask-safe-2 = Zeg het me eerlijk, { $to }. Is er rond { $topic } iets wat nu niet kan wachten?
phrase-municipality-ask-plan-1 = { $to }, ik teken lijntjes tussen jullie werk. Wat moet ik over { $topic } weten?
phrase-municipality-ask-plan-2 = Voor ik iets in het plan zet, { $to }: wat heb jij liggen over { $topic }?
phrase-municipality-ask-understand-1 = { $to }, ik snap het plaatje nog niet. Vertel eens, hoe zit het met { $topic }?
phrase-municipality-ask-understand-2 = Stel dat ik er net bij kom, { $to }. Wat zou je me vertellen over { $topic }?
phrase-municipality-ask-understand-3 = Ik ken alleen onze kant, { $to }. Hoe kijken jullie aan tegen { $topic }?
phrase-municipality-answer-card-1 = Kijk eens, { $to }. Dit ligt bij ons in de la.
phrase-municipality-answer-card-2 = Goeie vraag, { $to }. Die had iemand eerder moeten stellen. Hier.
phrase-municipality-answer-card-3 = Voor jou, { $to }, en voor de rest ook. Dit weten wij.
phrase-municipality-answer-nothing-1 = Leeg, { $to }. Over { $topic } heeft de gemeente niets extra’s.
phrase-municipality-answer-nothing-2 = Ik heb de la omgekeerd, { $to }. Niks meer over { $topic }. Sorry.
phrase-municipality-answer-nothing-3 = Over { $topic } ligt hier geen blad meer, { $to }. Iemand anders misschien?
phrase-municipality-refuse-safe-now-1 = Nog niet, { $to }. Zeg me dat het om veiligheid van nu gaat, dan leg ik het neer.
phrase-municipality-refuse-for-plan-1 = Waar gaat het heen, { $to }? Noem een doel of actie, dan krijgt het een plek.
phrase-municipality-refuse-understand-1 = Ik wil niet dat er meteen een stempel op komt, { $to }. Vraag het om het te snappen.
phrase-municipality-refuse-only-you-1 = Hier zitten vijf mensen mee te luisteren, { $to }. Vraag het mij alleen.
phrase-municipality-refuse-consent-1 = Dit hoort bij iemand anders, { $to }. Ik wil eerst een ja, of echt gevaar.
phrase-municipality-refuse-return-1 = Ik geef graag, { $to }, maar niet als enige. Leg jij er eerst een neer.
phrase-municipality-refuse-director-1 = Daar wil ik de regiehouder bij hebben, { $to }. Vraagt die het, dan doe ik het.
phrase-municipality-refuse-explanation-1 = Wat staat er bij jullie op het spel, { $to }? Als ik dat weet, praat ik verder.
phrase-municipality-repeat-1 = Ik loop nog even langs wat iedereen al had. Dan loopt niemand achter.
phrase-municipality-repeat-2 = Nieuw is het niet, maar het is wel van ons allemaal.
phrase-municipality-repeat-3 = Voor de notulen: dit hadden we dus al.
phrase-municipality-push-1 = Ik blijf denken dat ze samen moeten leren praten. Dat werkte vaker.
phrase-municipality-push-2 = Ik draai in een kringetje, ik weet het. Toch kom ik daar weer uit.
phrase-municipality-clock-1 = De koffie is op en de klok is verder dan wij. Even opschieten.
phrase-municipality-clock-2 = Ik heb nog drie namen op mijn briefje staan die iets wilden zeggen.
phrase-municipality-name-flag-1 = Los is het gedoe. Naast elkaar is het iets anders, en dat heeft een naam.
phrase-municipality-move-token-1 = Ik zat fout, denk ik. Door deze kaart verleg ik mijn duiding.
phrase-municipality-move-token-2 = Met dat erbij klopt mijn verhaal niet meer. Ik ga om.
phrase-municipality-place-1 = Dit kunnen wij doen, en het begint bij ons. Ik zet het erop.
phrase-municipality-place-2 = Die is voor de gemeente. Zeg het als hij ergens in de weg ligt.
phrase-municipality-place-3 = Ik zet er één neer waar anderen op verder kunnen.
phrase-municipality-suggest-1 = { $to }, deze is jou op het lijf geschreven. Neem je hem?
phrase-municipality-suggest-2 = Ik mis in het plan iets wat jij kunt, { $to }. Zou je het overwegen?
phrase-municipality-ink-1 = Dit staat. Je mag mij er volgend jaar nog op aanspreken.
phrase-municipality-ink-2 = Inkt erop. Wij gaan dit doen, ook als het druk wordt.
phrase-municipality-monitor-1 = Ik bel hier elke twee weken achteraan. Dat kan ik goed.
phrase-municipality-monitor-2 = Schrijf mijn naam erbij. Ik hou dit in de gaten.
phrase-municipality-support-1 = Ja, { $to }, dit. Hier wordt het voor iedereen beter van.
phrase-municipality-support-2 = Ik help je dragen, { $to }. Dit is een goede.
phrase-municipality-object-1 = { $to }, hier zit ik mee. Er wacht een moeder met drie kinderen op die woning.
phrase-municipality-tell-interest-1 = Mijn kant: één urgentie, en een moeder met drie kinderen die er ook op wacht.
phrase-municipality-acknowledge-1 = Makkelijk was dat niet, { $to }. Fijn dat je het zei.
phrase-municipality-acknowledge-2 = Die schrijf ik op, { $to }. Met een streep eronder.
phrase-municipality-acknowledge-3 = Kijk, { $to }, nu begrijp ik waarom je zo stil was.
phrase-municipality-worry-1 = Ik zie zes losse plannen en nog geen plan. Dat houdt me bezig.
phrase-municipality-worry-2 = We zijn het wel erg snel eens. Wat zien we nu niet?
phrase-municipality-set-goal-1 = Dit wordt een doel van ons samen. Daar kunnen we elkaar aan houden.
phrase-municipality-set-goal-2 = Ik prik deze op het bord. Als het knelt, zeg het dan nu.
phrase-municipality-give-floor-1 = { $to }, jij hebt nog iets in je hoofd, volgens mij. Zeg het maar.
phrase-municipality-give-floor-2 = Even stil allemaal. { $to } is nu aan het woord.
phrase-municipality-vote-agree-1 = Ja. Dit durf ik morgen aan de telefoon uit te leggen.
phrase-municipality-vote-worry-1 = Ja, maar ik wil in week 6 zien of we elkaar nog bellen.
phrase-municipality-surprise-1 = Ik vraag altijd eerst rond. Nu niet: een kind is niet veilig, dus ik begin.

## Openbaar Ministerie: Leonie

phrase-prosecution-lay-topic-1 = Wij spreken over { $topic }. Daarover staat bij mij één ding vast.
phrase-prosecution-lay-topic-2 = Voor een zuiver beeld van { $topic } hoort deze kaart erbij.
phrase-prosecution-lay-topic-3 = Mijn stukken raken { $topic } op één punt. Dit punt.
phrase-prosecution-lay-topic-4 = Als { $topic } meeweegt, dan ook wat ik hier heb.
phrase-prosecution-lay-beat-1 = Dit is niet gevraagd. Toch wil ik dat jullie het nu van mij horen.
phrase-prosecution-lay-beat-2 = Ik voeg iets toe, los van het gesprek. Weeg het zelf.
phrase-prosecution-lay-beat-3 = Er is nog een feit. Feiten horen niet in een koffertje.
phrase-prosecution-lay-return-1 = Jij gaf mij iets waar ik mee verder kan, { $to }. Dit is het mijne.
phrase-prosecution-lay-return-2 = Dat vraagt om iets terug, { $to }. Ik leg er een naast.
phrase-prosecution-join-in-1 = Daar sluit een stuk van mij op aan, { $to }. Ook over { $topic }.
phrase-prosecution-join-in-2 = { $to }, jouw kaart krijgt steun. Ik heb er een over { $topic }.
phrase-prosecution-join-in-3 = Dan hebben we er twee, { $to }. Dit gaat ook over { $topic }.
phrase-prosecution-tell-locked-1 = Ik heb gewogen wat dit doet met de zaak. Zwijgen doet meer schade.
phrase-prosecution-tell-locked-2 = Dit deel ik hier, voor dit doel, en in deze vorm. Niet verder.
phrase-prosecution-ask-safe-1 = { $to }, is er over { $topic } iets wat vandaag gevaar oplevert?
phrase-prosecution-ask-safe-2 = Ik vraag het om erger te voorkomen, { $to }. Wat is jou bekend over { $topic }?
phrase-prosecution-ask-plan-1 = Ik kan alleen verder op feiten, { $to }. Welke heb jij over { $topic }?
phrase-prosecution-ask-plan-2 = Voor een stap in het plan mis ik iets over { $topic }, { $to }. Heb jij dat?
phrase-prosecution-ask-understand-1 = Over { $topic } ken ik alleen het papier, { $to }. Hoe is het in het echt?
phrase-prosecution-ask-understand-2 = { $to }, ik wil het begrijpen voordat ik oordeel. Wat weet jij over { $topic }?
phrase-prosecution-ask-understand-3 = Wat zou ik over { $topic } verkeerd kunnen lezen, { $to }?
phrase-prosecution-answer-card-1 = Daar kan ik op antwoorden, { $to }. Het is dit.
phrase-prosecution-answer-card-2 = Jouw vraag is precies genoeg, { $to }. Dan ben ik dat ook.
phrase-prosecution-answer-card-3 = Dit is wat ik erover heb, { $to }. Lees mee.
phrase-prosecution-answer-nothing-1 = Over { $topic } heb ik niets nieuws, { $to }. Ik heb tot het eind gelezen.
phrase-prosecution-answer-nothing-2 = Nee, { $to }. Over { $topic } voegt mijn dossier niets toe.
phrase-prosecution-answer-nothing-3 = Niets meer over { $topic }, { $to }. Dat is geen weigering. Ik heb het echt niet.
phrase-prosecution-refuse-safe-now-1 = Niet hierom, { $to }. Gaat het om veiligheid op dit moment, dan ligt het anders.
phrase-prosecution-refuse-for-plan-1 = Voor welke stap, { $to }? Zonder doel geef ik geen strafstukken.
phrase-prosecution-refuse-understand-1 = Ik wil niet dat dit als bewijs rondgaat, { $to }. Om te begrijpen mag het wel.
phrase-prosecution-refuse-only-you-1 = Dit past niet in een kring, { $to }. Met jou alleen kan ik verder.
phrase-prosecution-refuse-consent-1 = De betrokkene moet dit eerst goedvinden, { $to }. Of er moet gevaar zijn benoemd.
phrase-prosecution-refuse-return-1 = Van één kant delen is geen overleg, { $to }. Breng jij eerst iets in.
phrase-prosecution-refuse-director-1 = Dat loopt bij mij via de regiehouder, { $to }. Op dat verzoek antwoord ik.
phrase-prosecution-refuse-explanation-1 = Ik hoor de vraag, { $to }, maar niet het belang. Noem dat eerst.
phrase-prosecution-repeat-1 = Ik vat samen wat vaststaat. Dat is minder dan het lijkt.
phrase-prosecution-repeat-2 = Dit wisten jullie al. Ik zeg het om te horen of het nog klopt.
phrase-prosecution-repeat-3 = Nogmaals het bekende. Het nieuwe heb ik nog niet gehoord.
phrase-prosecution-push-1 = Voorlopig zie ik een vader die de grip verliest. Meer ligt er niet.
phrase-prosecution-push-2 = Zonder bewijs verander ik niet van lezing. Zo werk ik.
phrase-prosecution-clock-1 = De tijd dringt. Uitstel is ook een beslissing, en zelden een goede.
phrase-prosecution-clock-2 = Ik heb om twaalf uur zitting. Mag het korter?
phrase-prosecution-name-flag-1 = Afzonderlijk haal ik hier niets mee. Samen is dit een patroon met een naam.
phrase-prosecution-move-token-1 = Dit past niet bij wat ik aannam. Mijn duiding gaat om.
phrase-prosecution-move-token-2 = Ik had dit eerder moeten zien. Ik verleg mijn duiding.
phrase-prosecution-place-1 = Dit is een stap van ons. Ik zet hem neer.
phrase-prosecution-place-2 = Ik weet waarom, en ik weet wanneer. Hij gaat in het plan.
phrase-prosecution-place-3 = Ik zet neer wat ik kan waarmaken. Niet meer.
phrase-prosecution-suggest-1 = { $to }, mijn gereedschap is hier te grof. Het jouwe niet. Wil je?
phrase-prosecution-suggest-2 = Waar het strafrecht ophoudt, kun jij verder, { $to }. Zou dit kunnen?
phrase-prosecution-ink-1 = Vastgelegd. Jullie kunnen hierop bouwen.
phrase-prosecution-ink-2 = Hier staat mijn naam onder. Dat betekent iets.
phrase-prosecution-monitor-1 = Ik bewaak deze termijn. Daar ben ik voor opgeleid.
phrase-prosecution-monitor-2 = Wat niemand volgt, bestaat op papier. Ik volg dit.
phrase-prosecution-support-1 = Dit is proportioneel, { $to }. Ik steun het.
phrase-prosecution-support-2 = Geen bezwaar van mijn kant, { $to }, en wel dank.
phrase-prosecution-object-1 = { $to }, vóór 7 december liever geen nieuwe volwassene bij Fenna. Denk aan het verhoor.
phrase-prosecution-tell-interest-1 = Ik zeg eerlijk wat ik wil: rust om Fenna heen tot na 7 december.
phrase-prosecution-acknowledge-1 = Dat schrijf ik precies zo op, { $to }.
phrase-prosecution-acknowledge-2 = Dank je, { $to }. Daar moet ik opnieuw over nadenken.
phrase-prosecution-acknowledge-3 = Ik heb je goed gehoord, { $to }. Het verandert iets.
phrase-prosecution-worry-1 = Iedereen kijkt naar mij, en ik kan het minste. Dat zit me niet lekker.
phrase-prosecution-worry-2 = We wachten op bewijs. Wie beschermt er intussen?
phrase-prosecution-set-goal-1 = Dit doel is te meten. Daarom kies ik het.
phrase-prosecution-set-goal-2 = Ik stel dit vast als doel voor alle zes.
phrase-prosecution-give-floor-1 = { $to }, jou wil ik hierover nog horen. Graag zelfs.
phrase-prosecution-give-floor-2 = Het woord is nu aan { $to }. Begin maar.
phrase-prosecution-vote-agree-1 = Akkoord. Wat ik hier toezeg, kan ik ook uitleggen.
phrase-prosecution-vote-worry-1 = Akkoord, met de zorg dat we toch weer gaan wachten. Week 6.
phrase-prosecution-surprise-1 = Ik zwijg over lopende zaken. Niet als een kind de prijs betaalt. Luister.

## Politie: Dennis

phrase-police-lay-topic-1 = Gaat het over { $topic }? Dan pak ik deze erbij.
phrase-police-lay-topic-2 = Kort dan, over { $topic }. Dit hebben wij.
phrase-police-lay-topic-3 = Ik heb een aantekening over { $topic }. Hier.
phrase-police-lay-topic-4 = Zolang we het over { $topic } hebben: dit is geen gerucht.
phrase-police-lay-beat-1 = Staat niet op de agenda, moet wel gezegd. Hier.
phrase-police-lay-beat-2 = Voor ik straks weg moet: dit wil ik kwijt.
phrase-police-lay-beat-3 = Ik gooi er een in. Doe ermee wat je wilt.
phrase-police-lay-return-1 = Jij wat, ik wat, { $to }. Hier is de mijne.
phrase-police-lay-return-2 = Netjes van je, { $to }. Dan krijg je er een terug.
phrase-police-join-in-1 = Dat herken ik, { $to }. Wij zagen ook iets met { $topic }.
phrase-police-join-in-2 = { $to }, leg die van mij er maar bovenop. Gaat ook over { $topic }.
phrase-police-join-in-3 = Zie je wel, { $to }. Ook bij ons ging het over { $topic }.
phrase-police-tell-locked-1 = Ik mag hier eigenlijk mijn mond over houden. Dat doe ik dus niet.
phrase-police-tell-locked-2 = Nou vooruit. Beter nu gezegd dan achteraf uitgelegd.
phrase-police-ask-safe-1 = { $to }, zeg het me nu: is er met { $topic } iets wat vanavond fout kan gaan?
phrase-police-ask-safe-2 = Voor als de bel gaat vannacht, { $to }: wat weet jij over { $topic }?
phrase-police-ask-plan-1 = Zeg wat ik nodig heb, { $to }. Hoe zit het met { $topic }? Dan kan ik iets doen.
phrase-police-ask-plan-2 = { $to }, om dit goed te plannen: wat heb jij over { $topic }?
phrase-police-ask-understand-1 = Ik zie steeds maar een kwartier, { $to }. Wat zie jij van { $topic } de rest van de week?
phrase-police-ask-understand-2 = Leg eens uit, { $to }. Hoe zit dat nou met { $topic }?
phrase-police-ask-understand-3 = Wij kwamen er vaak, { $to }. Wat hebben we gemist over { $topic }?
phrase-police-answer-card-1 = Alsjeblieft, { $to }. Letterlijk zoals ik het opschreef.
phrase-police-answer-card-2 = Jij vraagt, ik geef, { $to }. Dit is het.
phrase-police-answer-card-3 = Die heb ik, { $to }. Lees maar.
phrase-police-answer-nothing-1 = Verder niks over { $topic }, { $to }. Echt niet.
phrase-police-answer-nothing-2 = Blanco, { $to }. Over { $topic } heb ik niks extra’s.
phrase-police-answer-nothing-3 = Nee, { $to }. Meer geeft het systeem niet over { $topic }.
phrase-police-refuse-safe-now-1 = Zo gaat het niet, { $to }. Is er nu gevaar? Zeg dat, dan krijg je hem.
phrase-police-refuse-for-plan-1 = Wat ga je ermee doen, { $to }? Noem de actie, dan praten we.
phrase-police-refuse-understand-1 = Niet om te scoren, { $to }. Wil je het snappen, dan vertel ik het.
phrase-police-refuse-only-you-1 = Ik ga dit niet rondroepen, { $to }. Jij en ik, dan wel.
phrase-police-refuse-consent-1 = Dat is van die persoon, { $to }, niet van mij. Eerst een ja, of gevaar.
phrase-police-refuse-return-1 = Ik geef en ik geef, { $to }. Nu jij eerst eens.
phrase-police-refuse-director-1 = Als de regiehouder het vraagt, mag ik het zeggen, { $to }. Regel jij dat?
phrase-police-refuse-explanation-1 = Waarom wil jij dat weten, { $to }? Zeg eerst wat jij ermee moet.
phrase-police-repeat-1 = Dit wist iedereen al. Ik zeg het toch, dan heb ik het gezegd.
phrase-police-repeat-2 = Nog één keer wat er al op papier staat.
phrase-police-repeat-3 = Oud nieuws, ik weet het. Maar wel van ons allemaal.
phrase-police-push-1 = Twee ouders die vechten. Dat zie ik al twee jaar en dat zie ik nog.
phrase-police-push-2 = Ik hoor jullie. Maar hij stond wel op dat dak te slaan.
phrase-police-clock-1 = Om elf uur moet ik weg. Wat gaan we dóén?
phrase-police-clock-2 = Mijn portofoon gaat zo weer. Kan het vlugger?
phrase-police-name-flag-1 = Ho. Als je die naast elkaar legt, heeft het een naam. Ik zeg het gewoon.
phrase-police-move-token-1 = Oké. Die kaart haalt mijn verhaal onderuit. Ik ga om.
phrase-police-move-token-2 = Dat had ik aan de deur moeten zien. Ik kies een andere duiding.
phrase-police-place-1 = Dit doen wij. Ik begin vandaag.
phrase-police-place-2 = Deze is van de politie. Klaar.
phrase-police-place-3 = Ik zet er wat neer. Dan beweegt er tenminste iets.
phrase-police-suggest-1 = { $to }, dit kan ik niet en jij wel. Doen?
phrase-police-suggest-2 = Ik zou dit bij jou leggen, { $to }. Zeg het als ik ernaast zit.
phrase-police-ink-1 = Vast. Je kunt me eraan houden.
phrase-police-ink-2 = Dit gaat door. Ik geef het door aan de meldkamer.
phrase-police-monitor-1 = Ik kom er toch langs. Ik houd het bij.
phrase-police-monitor-2 = Zet mij erbij. Als het stilvalt, hoor je me.
phrase-police-support-1 = Helemaal goed, { $to }. Dit scheelt ons een rit.
phrase-police-support-2 = Ja, { $to }. Eindelijk iets wat blijft staan.
phrase-police-object-1 = { $to }, dit kost me mensen. Er ligt een beroving van een vrouw van tweeëntachtig.
phrase-police-tell-interest-1 = Ik zeg het maar: negentien keer daar, en een beroving die blijft liggen.
phrase-police-acknowledge-1 = Duidelijk, { $to }. Die onthoud ik.
phrase-police-acknowledge-2 = Zo had ik het nog niet gehoord, { $to }.
phrase-police-acknowledge-3 = Goed gezegd, { $to }. Dat neem ik mee de auto in.
phrase-police-worry-1 = Straks staan wij er voor de twintigste keer, en weer met niks.
phrase-police-worry-2 = Iedereen schrijft. Wie staat er straks weer naast die auto?
phrase-police-set-goal-1 = Eén doel, duidelijk. Hier doen we het voor.
phrase-police-set-goal-2 = Zo. Dit is van ons zessen.
phrase-police-give-floor-1 = Jij, { $to }. Je zit al de hele tijd te schrijven.
phrase-police-give-floor-2 = { $to }, kom maar. Ik hou de rest wel stil.
phrase-police-vote-agree-1 = Prima. Vanavond weet mijn ploeg wat er speelt.
phrase-police-vote-worry-1 = Akkoord, maar ik wil in week 6 weten of er nog gebeld wordt.
phrase-police-surprise-1 = Ik moest weg, maar ik blijf. Er zit een kind tussen, dus nu neem ik de tijd.

## Hulpverlening: Meryem

phrase-support-lay-topic-1 = Over { $topic } wil ik iets zeggen, als dat mag.
phrase-support-lay-topic-2 = Het gaat over { $topic }. Daar hoort dit stukje bij, denk ik.
phrase-support-lay-topic-3 = Dit hoort bij { $topic }. Ik leg het voorzichtig neer.
phrase-support-lay-topic-4 = Nu het over { $topic } gaat, wil ik niet doen alsof ik niets heb.
phrase-support-lay-beat-1 = Ik aarzel al een uur. Toch leg ik dit erbij.
phrase-support-lay-beat-2 = Dit is een klein ding. Kleine dingen zeggen soms veel.
phrase-support-lay-beat-3 = Voordat ik het weer inslik: dit wil ik laten zien.
phrase-support-lay-return-1 = Jij durfde, { $to }. Dan durf ik ook.
phrase-support-lay-return-2 = { $to }, dat bleef bij me hangen. Dit leg ik naast het jouwe.
phrase-support-join-in-1 = Bij ons speelt iets wat daarop lijkt, { $to }. Het gaat over { $topic }.
phrase-support-join-in-2 = { $to }, ik schuif aan. Wij hoorden ook iets over { $topic }.
phrase-support-join-in-3 = Dat raakt me, { $to }. Ik heb er een over { $topic } naast.
phrase-support-tell-locked-1 = Ik heb iemand iets beloofd. Ik zeg daarom niet meer dan dit.
phrase-support-tell-locked-2 = Ik heb lang gezocht naar wat mag. Dit mag, en het moet.
phrase-support-ask-safe-1 = { $to }, is er iemand nu niet veilig? Wat weet je van { $topic }?
phrase-support-ask-safe-2 = Ik schrik hiervan, { $to }. Weet jij iets over { $topic } wat nu telt?
phrase-support-ask-plan-1 = { $to }, ik wil niets beginnen wat jij straks moet stoppen. Wat weet je over { $topic }?
phrase-support-ask-plan-2 = Voor mijn deel van het plan, { $to }: wat moet ik weten over { $topic }?
phrase-support-ask-understand-1 = { $to }, ik ken twee verhalen over { $topic }. Ken jij er misschien een derde?
phrase-support-ask-understand-2 = Mag ik het vragen, { $to }? Wat zie jij als het over { $topic } gaat?
phrase-support-ask-understand-3 = Ik wil beter luisteren, { $to }. Wat heb ik gemist over { $topic }?
phrase-support-answer-card-1 = Voor jou wil ik het wel zeggen, { $to }. Hier is het.
phrase-support-answer-card-2 = Ja, { $to }. Ik hoopte en vreesde dat je dit zou vragen.
phrase-support-answer-card-3 = Dat kan ik geven, { $to }. Wees er zuinig op.
phrase-support-answer-nothing-1 = Ik heb gezocht, { $to }. Over { $topic } heb ik niets wat hier hoort.
phrase-support-answer-nothing-2 = Nee, { $to }. Over { $topic } heb ik verder niets, ook niet in mijn hoofd.
phrase-support-answer-nothing-3 = Daar kan ik je niet helpen, { $to }. Over { $topic } heb ik niets wat telt.
phrase-support-refuse-safe-now-1 = Zo niet, { $to }. Als iemand nu gevaar loopt, zeg dat, en dan geef ik het.
phrase-support-refuse-for-plan-1 = Waar is het voor, { $to }? Bij een doel of actie kan ik het geven.
phrase-support-refuse-understand-1 = Zo wordt het een oordeel, { $to }. Wil je begrijpen hoe het zit? Vraag het dan zo.
phrase-support-refuse-only-you-1 = Met zo veel oren durf ik het niet, { $to }. Met jou alleen wel.
phrase-support-refuse-consent-1 = Dit is niet mijn geheim, { $to }. Ik heb een ja nodig, of echt gevaar.
phrase-support-refuse-return-1 = Ik wil niet de enige zijn, { $to }. Leg jij ook iets neer?
phrase-support-refuse-director-1 = Ik wil dit via de regiehouder doen, { $to }. Dan is het van niemand apart.
phrase-support-refuse-explanation-1 = Ik weet niet wat dit voor jou betekent, { $to }. Vertel dat eerst, alsjeblieft.
phrase-support-repeat-1 = Ik blijf nog even bij wat iedereen weet. Dat is veilig voor beiden.
phrase-support-repeat-2 = Sorry, ik herhaal. Ik zoek nog naar het begin.
phrase-support-repeat-3 = Dit heeft iedereen hier, dus dit durf ik te noemen.
phrase-support-push-1 = Ik geloof nog steeds dat ze eruit kunnen komen, met hulp erbij.
phrase-support-push-2 = Ze zijn allebei moe. Dat zag ik het eerst en dat zie ik nog.
phrase-support-clock-1 = Ik let op de tijd. Om één uur zit Bas in mijn wachtkamer.
phrase-support-clock-2 = Nog even en het is op. Wie heeft er nog niets gezegd?
phrase-support-name-flag-1 = Ik vond het steeds net niet genoeg. Samen is het dat wel.
phrase-support-move-token-1 = Ik ben twee jaar tussenin blijven staan. Nu verleg ik mijn duiding.
phrase-support-move-token-2 = Dit haalt iets onderuit waar ik aan vasthield. Goed dat het er ligt.
phrase-support-place-1 = Dit kan ik doen, en ik vertel het hun allebei. Ik leg het neer.
phrase-support-place-2 = Ik weet hoe ik dit moet beginnen. Het mag in het plan.
phrase-support-place-3 = Dit is een begin, geen oplossing. Ik zet het erop.
phrase-support-suggest-1 = { $to }, jij kunt dit en ik niet. Wil je erover denken?
phrase-support-suggest-2 = Mag ik dit bij jou neerleggen, { $to }? Jij beslist.
phrase-support-ink-1 = Ik sta hiervoor. Ik vertel het hun zelf.
phrase-support-ink-2 = Nu is het een afspraak. Ik hou me eraan.
phrase-support-monitor-1 = Ik kijk elke week hoe het hiermee gaat. Zacht, maar elke week.
phrase-support-monitor-2 = Laat mij dit volgen. Ik spreek ze allebei.
phrase-support-support-1 = Dit helpt, { $to }. Ik ga met je mee.
phrase-support-support-2 = Fijn, { $to }. Zo hoeft niemand het alleen te doen.
phrase-support-object-1 = { $to }, dit treft één ouder. Wie praat er daarna nog met Carolien?
phrase-support-tell-interest-1 = Ik begeleid ze allebei. Kies ik, dan ben ik er voor één niet meer.
phrase-support-acknowledge-1 = Ik hoor het, { $to }. Laat me even stil zijn.
phrase-support-acknowledge-2 = Dat was moedig, { $to }. Dank je.
phrase-support-acknowledge-3 = Zo bedoelde je het dus, { $to }. Nu zie ik het ook.
phrase-support-worry-1 = Ik ben bang dat we één ouder vergeten. En dan komt er geen rust.
phrase-support-worry-2 = Op papier is het rond. Toch houdt iets mij tegen, en dat wil ik zeggen.
phrase-support-set-goal-1 = Laten we dit samen willen. Dan hoeft niemand tussen twee mensen te staan.
phrase-support-set-goal-2 = Ik kies dit doel. Het kan voor alle vier waar worden.
phrase-support-give-floor-1 = { $to }, neem rustig de tijd. Wij luisteren.
phrase-support-give-floor-2 = Ik zie dat je wacht, { $to }. Nu is het jouw beurt.
phrase-support-vote-agree-1 = Ja. Ik kan beide ouders recht aankijken met dit plan.
phrase-support-vote-worry-1 = Ja, met een zorg om Carolien. Kijk in week 6 of iemand haar nog spreekt.
phrase-support-surprise-1 = Ik houd niet van kiezen. Maar er is een kind niet veilig, dus ik kies nu.

## Jeugdzorg: Petra

phrase-youth-care-lay-topic-1 = Dit staat bij ons over { $topic }. Feit, datum, bron.
phrase-youth-care-lay-topic-2 = Als het over { $topic } gaat, heb ik één waarneming.
phrase-youth-care-lay-topic-3 = Ik heb iets over { $topic }. Het is wat wij zagen, niet wat wij denken.
phrase-youth-care-lay-topic-4 = Onze aantekening over { $topic } is kort. Misschien helpt ze.
phrase-youth-care-lay-beat-1 = Ik dwaal af, maar dit hoort niet in een la te blijven.
phrase-youth-care-lay-beat-2 = Voordat ik het vergeet, en dat wil ik niet: dit.
phrase-youth-care-lay-beat-3 = Hier heb ik lang naar gekeken. Kijken jullie ook eens.
phrase-youth-care-lay-return-1 = Jij liet iets zien, { $to }. Dan doe ik mijn map ook open.
phrase-youth-care-lay-return-2 = { $to }, dat was niet niets. Van mij krijg je dit.
phrase-youth-care-join-in-1 = { $to }, dat klopt met wat wij zagen. Ook over { $topic }.
phrase-youth-care-join-in-2 = Er is er nog een, { $to }. Bij ons staat dit over { $topic }.
phrase-youth-care-join-in-3 = Dan weten we het van twee kanten, { $to }. Dit is ons stuk over { $topic }.
phrase-youth-care-tell-locked-1 = Mij is gevraagd te zwijgen. Daarom zeg ik het zo klein als het kan.
phrase-youth-care-tell-locked-2 = Ik heb dit lang bij me gehouden. Vandaag zeg ik het.
phrase-youth-care-ask-safe-1 = { $to }, moeten wij nu iets doen voor een kind? Wat weet je over { $topic }?
phrase-youth-care-ask-safe-2 = Is er iets met { $topic } wat vandaag niet kan wachten, { $to }?
phrase-youth-care-ask-plan-1 = Ik wil dit netjes opschrijven, { $to }. Wat klopt er over { $topic }?
phrase-youth-care-ask-plan-2 = { $to }, voor een stap bij de rechter: wat heb jij over { $topic }?
phrase-youth-care-ask-understand-1 = Wij schrijven over { $topic }, { $to }, maar weten we het ook? Wat zie jij?
phrase-youth-care-ask-understand-2 = { $to }, wat zag jij van { $topic } wat niet in ons verslag staat?
phrase-youth-care-ask-understand-3 = Help me eens, { $to }. Hoe kijken jullie naar { $topic }?
phrase-youth-care-answer-card-1 = Dat mag je weten, { $to }. Het staat er precies zo.
phrase-youth-care-answer-card-2 = Dank je voor die vraag, { $to }. Hier zat ik op te wachten.
phrase-youth-care-answer-card-3 = Ja, { $to }. Ik lees het voor, dan hoort iedereen hetzelfde.
phrase-youth-care-answer-nothing-1 = Nee, { $to }. Over { $topic } hebben wij niets wat jullie niet al hebben.
phrase-youth-care-answer-nothing-2 = Wij hebben verder niets, { $to }. Over { $topic } wil ik niet gaan raden.
phrase-youth-care-answer-nothing-3 = Over { $topic } heb ik niets meer, { $to }. Ik ga de vraag niet uit de weg.
phrase-youth-care-refuse-safe-now-1 = Niet op deze manier, { $to }. Is een kind nu niet veilig? Vraag het dan zo.
phrase-youth-care-refuse-for-plan-1 = Voor welk doel, { $to }? Dan weet ik hoe ik het mag opschrijven.
phrase-youth-care-refuse-understand-1 = Dat klinkt als een aanklacht, { $to }. Wil je begrijpen, dan help ik je.
phrase-youth-care-refuse-only-you-1 = Als ik het hier zeg, leest iedereen het straks. Vraag het mij alleen, { $to }.
phrase-youth-care-refuse-consent-1 = Daar hoort eerst toestemming bij, { $to }. Of een gevaar dat we hardop noemen.
phrase-youth-care-refuse-return-1 = Wij leggen altijd als eersten iets neer, { $to }. Nu jij, alsjeblieft.
phrase-youth-care-refuse-director-1 = Zulke vragen gaan bij ons via de regiehouder, { $to }. Daar antwoord ik op.
phrase-youth-care-refuse-explanation-1 = Wat heb jij hierbij te winnen of te verliezen, { $to }? Zeg dat eerst.
phrase-youth-care-repeat-1 = Ik hou me bij wat al op papier staat. Dat is tenminste nagekeken.
phrase-youth-care-repeat-2 = Dit weten we allemaal al. Ik schrijf het toch nog eens op.
phrase-youth-care-repeat-3 = Zo stond het er. Ik lees niet meer dan er staat.
phrase-youth-care-push-1 = Ik blijf hangen op wat er in elk dossier staat: strijd van twee kanten.
phrase-youth-care-push-2 = Voor mij blijft het een strijd tussen twee ouders. Voorlopig.
phrase-youth-care-clock-1 = Ik moet om half een bij een gezin zijn. Daar wachten ook kinderen.
phrase-youth-care-clock-2 = Het is bijna tijd. Ik wil niet dat we dit half afmaken.
phrase-youth-care-name-flag-1 = Ik noem het nu bij de naam. Met deze kaarten naast elkaar mag dat.
phrase-youth-care-move-token-1 = Ik stond te lang in het midden. Door deze kaart kies ik een andere duiding.
phrase-youth-care-move-token-2 = Zo had ik het niet gelezen. Ik verleg mijn duiding.
phrase-youth-care-place-1 = Dit kunnen wij, en het is goed voor de kinderen. Ik zet het neer.
phrase-youth-care-place-2 = Ons deel. Ik heb het zo geschreven dat beide ouders het kunnen lezen.
phrase-youth-care-place-3 = Dit doen we voor Fenna en Siem. Het gaat erop.
phrase-youth-care-suggest-1 = { $to }, dit past beter bij jou dan bij ons. Zou dat kunnen?
phrase-youth-care-suggest-2 = Ik kan dit niet zonder jou, { $to }. Wil jij het trekken?
phrase-youth-care-ink-1 = Dit gaat in inkt. Ik wil dat Fenna erop kan rekenen.
phrase-youth-care-ink-2 = Ja, wij doen dit. Ook als er een klacht komt.
phrase-youth-care-monitor-1 = Ik houd bij of dit gebeurt. Kinderen merken het als eerste.
phrase-youth-care-monitor-2 = Geef mij deze. Ik vraag er elke maand naar.
phrase-youth-care-support-1 = Ik sta hierachter, { $to }. Mijn naam mag erbij.
phrase-youth-care-support-2 = Dit is zorgvuldig, { $to }. Daar doe ik aan mee.
phrase-youth-care-object-1 = { $to }, hier komt een klacht van. Hanneke zit al thuis. Weten we dit zeker?
phrase-youth-care-tell-interest-1 = Jullie mogen het weten: tegen mijn collega loopt een klacht, en ik ben voorzichtig.
phrase-youth-care-acknowledge-1 = Ik heb het gehoord, { $to }, en ik schrijf het op zoals jij het zei.
phrase-youth-care-acknowledge-2 = Dat vind ik dapper van je, { $to }.
phrase-youth-care-acknowledge-3 = Dank je, { $to }. Daar kan een kind iets aan hebben.
phrase-youth-care-worry-1 = We praten over de ouders. Wie heeft het nog over vrijdag, zes uur?
phrase-youth-care-worry-2 = Ik ben bang dat we weer een zin schrijven die niemand kwaad maakt.
phrase-youth-care-set-goal-1 = Dit wil ik als doel, omdat een kind het zou merken.
phrase-youth-care-set-goal-2 = Laten we dit kiezen. Het is klein genoeg om waar te maken.
phrase-youth-care-give-floor-1 = { $to }, ik hoor jou graag nog even. Er is tijd.
phrase-youth-care-give-floor-2 = Zeg jij het maar, { $to }. Ik schrijf.
phrase-youth-care-vote-agree-1 = Akkoord. Dit kan ik later aan Fenna laten lezen.
phrase-youth-care-vote-worry-1 = Akkoord, met één zorg: dat we in week 6 weer netjes in het midden staan.
phrase-youth-care-surprise-1 = Ik weeg elk woord. Nu even niet: hier is een kind, en zij is niet veilig.

## Consultants: Ravi

phrase-consultants-lay-topic-1 = Over { $topic } heb ik iets wat kan helpen om anders te kijken.
phrase-consultants-lay-topic-2 = Bij { $topic } denk ik hieraan. Kijk of het past.
phrase-consultants-lay-topic-3 = Dit zegt iets over { $topic }, zonder dat ik iemand ken.
phrase-consultants-lay-topic-4 = Ik lees mee over { $topic }. Dit kan ik erbij geven.
phrase-consultants-lay-beat-1 = Ik onderbreek even. Anders blijf ik eraan denken.
phrase-consultants-lay-beat-2 = Een los stukje. Misschien valt het straks op zijn plek.
phrase-consultants-lay-beat-3 = Dit lag klaar. Ik wil niet weggaan zonder het te laten zien.
phrase-consultants-lay-return-1 = { $to }, jouw kaart was het missende stuk. Neem er een van mij.
phrase-consultants-lay-return-2 = Ik leerde net iets van je, { $to }. Graag iets terug.
phrase-consultants-join-in-1 = Interessant, { $to }. Daar hoort iets bij over { $topic }, denk ik.
phrase-consultants-join-in-2 = { $to }, ik zie een lijn. Dit gaat ook over { $topic }.
phrase-consultants-join-in-3 = Leg ze naast elkaar, { $to }. Dan lees je over { $topic } iets anders.
phrase-consultants-tell-locked-1 = Ik heb beloofd te zwijgen. Dit is wat ik ervan mag zeggen.
phrase-consultants-tell-locked-2 = Beroepsgeheim is er voor mensen. Daarom zeg ik dit nu wel.
phrase-consultants-ask-safe-1 = { $to }, wat weet je over { $topic } waar nu iemand gevaar door loopt?
phrase-consultants-ask-safe-2 = Iets rond { $topic } maakt mij onrustig, { $to }. Wat moeten we nu weten?
phrase-consultants-ask-plan-1 = { $to }, als ik dit plan moet laten werken, wat mis ik over { $topic }?
phrase-consultants-ask-plan-2 = Voor een goede stap heb ik iets over { $topic } nodig, { $to }. Heb jij het?
phrase-consultants-ask-understand-1 = { $to }, ik ben nieuwsgierig. Wat gebeurt er meestal vóór het misgaat met { $topic }?
phrase-consultants-ask-understand-2 = Stel dat jij gelijk hebt, { $to }. Wat zouden we dan zien bij { $topic }?
phrase-consultants-ask-understand-3 = Wie past zich aan, { $to }? Vertel eens hoe dat is met { $topic }.
phrase-consultants-answer-card-1 = Mooie vraag, { $to }. Dit is wat ik weet.
phrase-consultants-answer-card-2 = Dat kan ik je laten zien, { $to }. Kijk maar rustig.
phrase-consultants-answer-card-3 = Ja, { $to }. Het is een uitleg, geen oordeel.
phrase-consultants-answer-nothing-1 = Meer weet ik niet, { $to }. Over { $topic } kan ik alleen nog vragen stellen.
phrase-consultants-answer-nothing-2 = Nee, { $to }. Over { $topic } is mij verder niets verteld. Jammer eigenlijk.
phrase-consultants-answer-nothing-3 = Niets meer over { $topic }, { $to }. Maar je vraag blijft bij me.
phrase-consultants-refuse-safe-now-1 = Nu nog niet, { $to }. Als iemand op dit moment gevaar loopt, dan wel.
phrase-consultants-refuse-for-plan-1 = Ik wil weten wat je ermee bouwt, { $to }. Noem het doel of de actie.
phrase-consultants-refuse-understand-1 = Straks wordt dit een diagnose, { $to }. Vraag het om te begrijpen, dan mag het.
phrase-consultants-refuse-only-you-1 = Met vijf mensen erbij wordt het een verhaal, { $to }. Vraag het mij apart.
phrase-consultants-refuse-consent-1 = Dat zei iemand tegen een behandelaar, { $to }. Eerst toestemming, of gevaar.
phrase-consultants-refuse-return-1 = Ik denk graag mee, { $to }, maar met iets in handen. Jij eerst.
phrase-consultants-refuse-director-1 = Als de regiehouder het vraagt, is het van de tafel, { $to }. Dan geef ik het.
phrase-consultants-refuse-explanation-1 = Ik snap je vraag wel, { $to }, maar niet je reden. Leg me die eerst uit.
phrase-consultants-repeat-1 = Ik herhaal. Soms hoor ik pas bij de derde keer wat ik mis.
phrase-consultants-repeat-2 = Dit is bekend terrein. Ik loop er nog één rondje.
phrase-consultants-repeat-3 = Wij weten dit al. Toch vreemd dat het zo vertrouwd klinkt.
phrase-consultants-push-1 = Ik zie vooral twee kinderen die knel zitten. Dat beeld blijft plakken.
phrase-consultants-push-2 = Ik hang aan mijn eerste gedachte, dat weet ik. Dat denkt zo makkelijk.
phrase-consultants-clock-1 = Ik kijk naar de klok en naar jullie. Eén van de twee loopt door.
phrase-consultants-clock-2 = Kunnen we naar de kern? Ik heb over een kwartier een andere regio aan de lijn.
phrase-consultants-name-flag-1 = Ik leg ze naast elkaar en dan zie ik een patroon. Het heeft een naam.
phrase-consultants-move-token-1 = Mooi, ik had het mis. Deze kaart past niet bij wat ik dacht.
phrase-consultants-move-token-2 = Ik verschuif. Niet omdat jullie aandringen, maar hierom.
phrase-consultants-place-1 = Dit is ons deel, in gewone taal. Ik zet het erbij.
phrase-consultants-place-2 = Hier kunnen wij iets betekenen. Dat doen we dus.
phrase-consultants-place-3 = Ik weet wat we hiervan mogen verwachten. Dit gaat in het plan.
phrase-consultants-suggest-1 = { $to }, wat als jij dit deed? Dan valt de rest op zijn plek.
phrase-consultants-suggest-2 = Jij hebt hier de sleutel van, { $to }. Zou je hem willen gebruiken?
phrase-consultants-ink-1 = Vast. Binnen twee dagen ligt onze bladzijde er.
phrase-consultants-ink-2 = Wij doen dit, ook als de uitkomst ons niet bevalt.
phrase-consultants-monitor-1 = Ik houd dit bij, en ik zeg het ook als het tegenvalt.
phrase-consultants-monitor-2 = Laat mij kijken of het doet wat wij denken.
phrase-consultants-support-1 = Dit klopt met wat we weten, { $to }. Doen.
phrase-consultants-support-2 = Sterk, { $to }. Zo wordt het één verhaal.
phrase-consultants-object-1 = { $to }, dan is onze laatste plek weg. Een jongen van vier wacht daar ook op.
phrase-consultants-tell-interest-1 = Om het eerlijk te zeggen: nog één plek, en een jongen van vier op de lijst.
phrase-consultants-acknowledge-1 = Daar had ik niet aan gedacht, { $to }. Dank je.
phrase-consultants-acknowledge-2 = Zo kijk je dus, { $to }. Dat helpt mij verder.
phrase-consultants-acknowledge-3 = Ik schrijf het op in jouw woorden, { $to }.
phrase-consultants-worry-1 = Wij hebben een mooi verhaal. Dat is precies wanneer ik onrustig word.
phrase-consultants-worry-2 = Wat zouden we zien als we het mis hebben? Dat mis ik nog.
phrase-consultants-set-goal-1 = Dit doel zegt straks ja of nee. Zo wil ik het.
phrase-consultants-set-goal-2 = Ik zou dit kiezen, omdat we kunnen zien of het lukt.
phrase-consultants-give-floor-1 = { $to }, jij zag iets. Ik zag je ogen gaan.
phrase-consultants-give-floor-2 = Graag { $to } nu, want anders gaan wij hier te snel doorheen.
phrase-consultants-vote-agree-1 = Akkoord. De stukken passen nu, zonder dat we duwen.
phrase-consultants-vote-worry-1 = Akkoord, en ik wil in week 6 weten waar we ons in vergisten.
phrase-consultants-surprise-1 = Ik hoef geen namen te weten. Maar er is een kind in gevaar, dus noem ze me nu.
