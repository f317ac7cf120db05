/**
 * Files in parts, for bad links: the tus protocol, version 1.0.0, with its extensions creation, termination and expiration.
 * An upload belongs to who started it. Its bytes lie among the incoming files of {@code storage}, whose size is the offset;
 * once it is whole it becomes an attachment exactly as a file that came as a form.
 */
package org.portcontrol.seizure.uploading;
