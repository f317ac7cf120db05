package org.portcontrol.registry.exchange;

import jakarta.ws.rs.core.Response;
import java.util.function.Consumer;
import org.portcontrol.kit.web.Sending;
import org.portcontrol.kit.web.Spool;

/** A file as an answer. It is taken in before it is sent, so that no slow client keeps the database waiting. */
public final class Download {

    private Download() {}

    public static Response of(String name, Format format, Consumer<Spool> writing) {
        return of(name + "." + format.code(), format.mediaType(), writing);
    }

    static Response of(String name, String mediaType, Consumer<Spool> writing) {
        Spool spool = new Spool();
        spool.digestFromHere();
        try {
            writing.accept(spool);
        } catch (RuntimeException failed) {
            spool.discard();
            throw failed;
        }
        return Response.ok(new Sending(spool.content()))
                .type(mediaType)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .header("ETag", '"' + spool.tag() + '"')
                .build();
    }
}
