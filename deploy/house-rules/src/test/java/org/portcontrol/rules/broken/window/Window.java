package org.portcontrol.rules.broken.window;

import org.portcontrol.rules.broken.door.Door;

public class Window {

    Door inACycle() {
        return new Door();
    }
}
