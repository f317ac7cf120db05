/**
 * Where the bytes of attachments lie. An {@link org.portcontrol.seizure.storage.AttachmentStore} keeps whole contents under
 * keys that are made of their SHA-256: in a directory, or in a bucket of an S3-compatible store. What is still on its way
 * in lies in {@link org.portcontrol.seizure.storage.IncomingFiles} until it is whole. Nothing here knows what an attachment
 * is, and nothing that the store has taken is ever changed or deleted.
 */
package org.portcontrol.seizure.storage;
