package org.portcontrol.rules.broken;

import org.portcontrol.rules.broken.door.Door;

class Domain {

    Door knowsItsWayIn() {
        return new Door();
    }
}
