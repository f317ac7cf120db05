package org.portcontrol.seizure.uploading;

/**
 * What a device says of the file that it is going to send.
 *
 * @param length bytes
 * @param name as the device gives it, or null
 * @param type the media type that it is said to have, or null
 */
record Announcement(long length, String name, String type, String caption) {}
