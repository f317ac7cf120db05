package org.portcontrol.registry.api;

import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.portcontrol.kit.web.EntityTags;
import org.portcontrol.registry.Registered;
import org.portcontrol.registry.State;

/** Answers that carry an entry, always with its revision as the entity tag. */
public final class Answers {

    private Answers() {}

    /** 201 for what is new, 200 for what had been registered before. */
    public static Response registered(String collection, Registered<? extends State> registered) {
        State state = registered.state();
        URI location = URI.create(collection + "/" + state.code());
        return (registered.repeated() ? Response.ok().location(location) : Response.created(location))
                .entity(state)
                .tag(EntityTags.of(state.revision()))
                .build();
    }

    public static Response of(State state) {
        return Response.ok(state).tag(EntityTags.of(state.revision())).build();
    }

    /** 304 if the caller has this revision, else the entry. */
    public static Response of(State state, Request request) {
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(EntityTags.of(state.revision()));
        return unchanged == null
                ? of(state)
                : unchanged.tag(EntityTags.of(state.revision())).build();
    }
}
