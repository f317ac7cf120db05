package org.portcontrol.seizure;

/**
 * A paper that travelled with the goods.
 *
 * @param number as it stands on the paper
 */
public record TransportDocument(Type type, String number) {

    /** Kinds of documents; their codes in UN/EDIFACT data element 1001 stand in the code list. */
    public enum Type {
        BILL_OF_LADING,
        MASTER_BILL_OF_LADING,
        HOUSE_BILL_OF_LADING,
        CMR,
        AIR_WAYBILL,
        HOUSE_AIR_WAYBILL,
        RAIL_CONSIGNMENT_NOTE,
        TIR_CARNET,
        OTHER
    }
}
