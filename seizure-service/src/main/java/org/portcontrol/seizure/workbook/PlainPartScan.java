package org.portcontrol.seizure.workbook;

/** A part of which nothing is read but attributes: names of sheets, styles, relationships. */
final class PlainPartScan extends XmlScan {

    private int texts;

    PlainPartScan(String part) {
        super(part);
    }

    @Override
    void opened(XmlTag element, int depth) {}

    @Override
    void closed(int depth) {}

    @Override
    void text(byte b) {
        if (++texts > Cells.ROW_LENGTH) {
            throw tooLong("The part {0} of the workbook holds a text of more than {1} bytes.", Cells.ROW_LENGTH);
        }
    }
}
