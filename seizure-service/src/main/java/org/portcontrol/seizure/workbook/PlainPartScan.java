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
            throw tooLong("a text of more than " + Cells.ROW_LENGTH + " bytes");
        }
    }
}
