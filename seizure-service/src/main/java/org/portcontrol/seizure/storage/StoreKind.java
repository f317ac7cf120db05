package org.portcontrol.seizure.storage;

/** Where contents are kept. */
public enum StoreKind {
    /** In a directory, which instances that share a database must share. */
    FILES,
    /** In a bucket of Amazon S3 or of a store that speaks its protocol. */
    S3
}
