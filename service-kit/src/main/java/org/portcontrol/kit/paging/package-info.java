/**
 * Lists in slices. The next slice starts behind the last row of this one (keyset), so rows that arrive meanwhile are
 * neither repeated nor skipped and the hundredth slice is as quick as the first. Cursors are opaque to clients.
 */
package org.portcontrol.kit.paging;
