/** Many rows in one statement: PostgreSQL's COPY on a connection of the transaction that is open. */
package org.portcontrol.kit.copy;
