package org.portcontrol.kit.access;

/** The roles of the suite, as they stand in the token's {@code groups} claim. */
public final class Role {

    public static final String OFFICER = "officer";
    public static final String SUPERVISOR = "supervisor";
    public static final String FOCAL_POINT = "focal-point";
    public static final String ANALYST = "analyst";
    public static final String PARTNER = "partner";
    public static final String REGISTRAR = "registrar";
    public static final String OPERATOR = "operator";

    private Role() {}
}
