package org.portcontrol.rules.broken.door;

class DoorHelper {}
