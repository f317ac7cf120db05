package org.portcontrol.rules.broken.door;

import org.portcontrol.rules.broken.window.Window;

public class Door {

    Window inACycle() {
        return new Window();
    }
}
