package org.portcontrol.registry.exchange;

import jakarta.ws.rs.core.Response;
import org.portcontrol.kit.web.Form;
import org.portcontrol.kit.web.Sending;
import org.portcontrol.kit.web.Spool;

/** A file as an answer. It is taken in before it is sent, so that no slow client keeps the database waiting. */
public final class Download {

    private Download() {}

    /**
     * The file with its digest as entity tag.
     *
     * @param name without its ending
     */
    public static Response of(String name, Form form, Spool.Writing writing) {
        Spool spool = Spool.filledBy(taken -> {
            taken.digestFromHere();
            writing.to(taken);
        });
        return form.file(name, new Sending(spool.content())).tag(spool.tag()).build();
    }
}
