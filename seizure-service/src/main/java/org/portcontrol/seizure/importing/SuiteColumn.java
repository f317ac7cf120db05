package org.portcontrol.seizure.importing;

import java.util.List;

/** The columns of the suite's own export, one row per line of a record. */
public enum SuiteColumn implements Headed {
    REFERENCE(false, "reference"),
    STATUS(false, "status"),
    COUNTRY(true, "country"),
    UNIT(false, "unit"),
    CHECKPOINT(false, "checkpoint"),
    PLACE(false, "place"),
    ADMINISTRATIVE_REGION(false, "administrativeRegion"),
    SEIZED_ON(true, "seizedOn"),
    LINE(false, "line"),
    COMMODITY(true, "commodity"),
    COMMODITY_NAME(false, "commodityName"),
    QUANTITY(true, "quantity"),
    UNIT_OF_MEASURE(true, "unitOfMeasure"),
    ARTICLE(false, "article"),
    BASIS(false, "basis"),
    REPORTED_COMMODITY(false, "reportedCommodity"),
    REPORTED_QUANTITY(false, "reportedQuantity"),
    REPORTED_UNIT(false, "reportedUnit"),
    TRANSPORT_MODE(false, "transportMode"),
    VEHICLE(false, "vehicle"),
    DEPARTURE(false, "departure"),
    TRANSIT(false, "transit"),
    DESTINATION(false, "destination"),
    SHEET(false, RefusedRowColumns.SHEET),
    ROW(false, RefusedRowColumns.ROW),
    REFUSED_COLUMN(false, RefusedRowColumns.COLUMN),
    REFUSED_VALUE(false, RefusedRowColumns.VALUE),
    REASON(false, RefusedRowColumns.REASON),
    CURE(false, RefusedRowColumns.CURE);

    private final boolean mandatory;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> headings;

    SuiteColumn(boolean mandatory, String heading) {
        this.mandatory = mandatory;
        this.headings = List.of(heading);
    }

    @Override
    public List<String> headings() {
        return headings;
    }

    @Override
    public boolean isMandatory() {
        return mandatory;
    }
}
