package org.portcontrol.kit.paging;

import org.portcontrol.kit.web.WholeNumber;

/** How many rows a slice may have: 50 unless asked for otherwise, 200 at most. */
public final class PageLimit {

    private static final int USUAL = 50;
    private static final int MOST = 200;

    private PageLimit() {}

    public static int of(String parameter) {
        Integer limit = WholeNumber.of("limit", parameter, 1, MOST);
        return limit == null ? USUAL : limit;
    }
}
