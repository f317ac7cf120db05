package org.portcontrol.registry.exchange;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import org.portcontrol.registry.Position;

/** GeoJSON (RFC 7946). */
public record FeatureCollection(@JsonProperty("type") String type, List<Feature> features) {

    public FeatureCollection(List<Feature> features) {
        this("FeatureCollection", features);
    }

    /**
     * One entry on the map.
     *
     * @param geometry null if it is not known where it is
     * @param properties its whole state
     */
    public record Feature(String type, String id, Geometry geometry, Object properties) {

        public Feature(String code, List<Position> positions, Object state) {
            this("Feature", code, Geometry.of(positions), state);
        }
    }

    /** A point or several, longitude first. */
    public record Geometry(String type, Object coordinates) {

        static Geometry of(List<Position> positions) {
            return switch (positions.size()) {
                case 0 -> null;
                case 1 -> new Geometry("Point", point(positions.get(0)));
                default ->
                    new Geometry(
                            "MultiPoint",
                            positions.stream().map(Geometry::point).toList());
            };
        }

        private static List<BigDecimal> point(Position position) {
            return List.of(position.longitude(), position.latitude());
        }
    }
}
