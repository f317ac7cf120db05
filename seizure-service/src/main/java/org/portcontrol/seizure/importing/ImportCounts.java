package org.portcontrol.seizure.importing;

import jakarta.persistence.Embeddable;

/**
 * What an import has done so far.
 *
 * @param done rows that were read: those stored and those refused
 * @param stored rows that are part of a record
 * @param seizures records that were made of them
 * @param duplicates records that say the same as an earlier row
 * @param unmapped stored rows whose commodity the catalogue does not know
 * @param voided records that were voided again
 */
@Embeddable
record ImportCounts(int done, int stored, int refused, int seizures, int duplicates, int unmapped, int voided) {

    static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0, 0, 0);

    ImportCounts plus(ImportCounts more) {
        return new ImportCounts(
                done + more.done,
                stored + more.stored,
                refused + more.refused,
                seizures + more.seizures,
                duplicates + more.duplicates,
                unmapped + more.unmapped,
                voided + more.voided);
    }

    ImportCounts voiding(int more) {
        return new ImportCounts(done, stored, refused, seizures, duplicates, unmapped, voided + more);
    }
}
