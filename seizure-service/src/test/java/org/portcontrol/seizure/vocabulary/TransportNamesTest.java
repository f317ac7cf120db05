package org.portcontrol.seizure.vocabulary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portcontrol.seizure.Transport;

class TransportNamesTest {

    private final TransportNames transport = new TransportNames();

    @ParameterizedTest
    @CsvSource({
        "Commercial air,AIR,",
        "Airplane,AIR,AIRCRAFT",
        "Private road,ROAD,",
        "Commercial road,ROAD,",
        "Car/motorcycle,ROAD,",
        "Truck/lorry/van,ROAD,",
        "Truck,ROAD,TRUCK",
        "Commercial sea,MARITIME,",
        "Private sea,MARITIME,",
        "Vessel/boat,MARITIME,",
        "Rail,RAIL,",
        "Train,RAIL,TRAIN",
        "Postal/Mail/Express Parcel,MAIL,",
        "Pedestrian,ON_FOOT,"
    })
    void words_of_workbooks_lead_to_mode_and_vehicle(String words, Transport.Mode mode, Transport.Vehicle vehicle) {
        assertEquals(new Transport(mode, vehicle), transport.find(words).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Train/Bus", "Bicycle/on foot/walking", "Other", "Boat", "Courier"})
    void words_that_cover_two_ways_stand_for_none(String words) {
        assertTrue(transport.find(words).isEmpty());
        assertFalse(transport.isUnknown(words));
    }

    @Test
    void nobody_knows_is_not_a_way_of_transport() {
        assertTrue(transport.isUnknown("Data not available"));
        assertTrue(transport.find("Data not available").isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "AIR,AIRCRAFT,Airplane",
        "ROAD,CAR,Car/motorcycle",
        "ROAD,TRUCK,Truck/lorry/van",
        "ROAD,BUS,Train/Bus",
        "ROAD,BICYCLE,Bicycle/on foot/walking",
        "ROAD,ANIMAL,Other",
        "ROAD,,Other",
        "MARITIME,,Vessel/boat",
        "INLAND_WATER,BOAT,Vessel/boat",
        "MAIL,,Postal/Mail/Express Parcel",
        "RAIL,TRAIN,Train/Bus",
        "ON_FOOT,,Bicycle/on foot/walking",
        "FIXED,,Other",
        "MULTIMODAL,,Other",
        "UNKNOWN,,Data not available",
        ",,Data not available"
    })
    void a_way_has_its_name_in_the_workbook(Transport.Mode mode, Transport.Vehicle vehicle, String name) {
        assertEquals(name, transport.idsName(new Transport(mode, vehicle)));
    }

    @Test
    void a_way_that_is_not_told_is_not_available() {
        assertEquals("Data not available", transport.idsName(null));
    }
}
