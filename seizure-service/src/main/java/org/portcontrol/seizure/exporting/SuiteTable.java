package org.portcontrol.seizure.exporting;

import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.portcontrol.seizure.Item;
import org.portcontrol.seizure.Reported;
import org.portcontrol.seizure.Route;
import org.portcontrol.seizure.SeizureState;
import org.portcontrol.seizure.Transport;
import org.portcontrol.seizure.importing.SuiteColumn;

/** The suite's own columns: codes throughout. Rows of one record share its reference and follow each other. */
@Singleton
class SuiteTable implements ExportTable {

    /** What stands behind these, only a list of refused rows has. */
    private static final Set<SuiteColumn> COLUMNS = EnumSet.range(SuiteColumn.REFERENCE, SuiteColumn.DESTINATION);

    private static final Transport NOT_TOLD = new Transport(null, null);
    private static final Route NO_ROUTE = new Route(null, List.of(), null);
    private static final Reported NOTHING = new Reported(null, null, null);

    @Override
    public List<String> headings() {
        return COLUMNS.stream().map(column -> column.headings().get(0)).toList();
    }

    @Override
    public List<String> row(SeizureState seizure, Item line) {
        return COLUMNS.stream()
                .map(column -> ExportTable.orEmpty(cell(column, seizure, line)))
                .toList();
    }

    private static Object cell(SuiteColumn column, SeizureState seizure, Item line) {
        Transport transport = seizure.circumstances().transport() == null
                ? NOT_TOLD
                : seizure.circumstances().transport();
        Route route = seizure.circumstances().route() == null
                ? NO_ROUTE
                : seizure.circumstances().route();
        Reported reported = line.reported() == null ? NOTHING : line.reported();
        return switch (column) {
            case REFERENCE -> seizure.reference();
            case STATUS -> seizure.status();
            case COUNTRY -> seizure.country();
            case UNIT -> seizure.unit();
            case CHECKPOINT -> seizure.checkpoint();
            case PLACE -> seizure.place();
            case ADMINISTRATIVE_REGION -> seizure.administrativeRegion();
            case SEIZED_ON -> seizure.seizedOn();
            case LINE -> line.line();
            case COMMODITY -> line.commodity();
            case COMMODITY_NAME -> line.commodityName();
            case QUANTITY -> line.quantity().toPlainString();
            case UNIT_OF_MEASURE -> line.unit();
            case ARTICLE -> line.article();
            case BASIS -> line.basis();
            case REPORTED_COMMODITY -> reported.commodity();
            case REPORTED_QUANTITY -> reported.quantity();
            case REPORTED_UNIT -> reported.unit();
            case TRANSPORT_MODE -> transport.mode();
            case VEHICLE -> transport.vehicle();
            case DEPARTURE -> route.departure();
            case TRANSIT -> String.join(" ", route.transit());
            case DESTINATION -> route.destination();
            default -> throw new IllegalArgumentException(column + " is not exported");
        };
    }
}
