/**
 * Photos and documents of a seizure. A file comes as a form here, or in parts through {@code uploading}; its type is told
 * by its bytes, it is kept by {@code storage} under its SHA-256 and then noted as an
 * {@link org.portcontrol.seizure.attachments.Attachment} of the seizure. An attachment is no revision of the record and is
 * in no event: it changes no total, and a photo may show people. It can be withdrawn, and nothing is deleted.
 */
package org.portcontrol.seizure.attachments;
