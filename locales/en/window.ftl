# The window

window-title = Rondetafel
notice-understood = Understood
settings-unreadable = The settings in { $path } cannot be understood (line { $line }, column { $column }: { $message }). The usual settings apply; the file is left as it is
settings-not-kept = The settings cannot be kept in { $path }: { $why }
title-quit = Quit
play-no-screen = There is no screen here to open a window on. Play as text: rondetafel play { $scenario } --text --seat support
play-no-adapter = No graphics adapter was found, not even one in software, so the window cannot be drawn. On Debian or Ubuntu the package mesa-vulkan-drivers brings one. Or play as text: rondetafel play { $scenario } --text --seat support
play-window-failed = The window cannot go on: { $why }. What was played is kept, and can be resumed. Without a window you can play as text: rondetafel play { $scenario } --text --seat support
