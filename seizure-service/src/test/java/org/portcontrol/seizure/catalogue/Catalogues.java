package org.portcontrol.seizure.catalogue;

/** The catalogue for tests of other packages. */
public final class Catalogues {

    private Catalogues() {}

    public static Catalogue shipped() {
        return new Catalogue(null);
    }
}
