# Het venster

window-title = Rondetafel
notice-understood = Begrepen
settings-unreadable = De instellingen in { $path } zijn niet te begrijpen (regel { $line }, kolom { $column }: { $message }). De gewone instellingen gelden; het bestand blijft zoals het is
settings-not-kept = De instellingen kunnen niet worden bewaard in { $path }: { $why }
title-quit = Afsluiten
play-no-screen = Er is hier geen scherm om een venster op te openen. Speel als tekst: rondetafel play { $scenario } --text --seat support
play-no-adapter = Er is niets gevonden dat beelden kan tekenen, ook niet in software. Daarom kan het venster niet open. Op Debian of Ubuntu brengt het pakket mesa-vulkan-drivers dat mee. Of speel als tekst: rondetafel play { $scenario } --text --seat support
play-window-failed = Het venster kan niet verder: { $why }. Wat er gespeeld is, is bewaard; je kunt ermee verdergaan. Zonder venster kun je als tekst spelen: rondetafel play { $scenario } --text --seat support
