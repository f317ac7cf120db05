package org.portcontrol.seizure.importing;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.portcontrol.kit.access.Role;
import org.portcontrol.kit.access.Scope;

/** {@code GET /api/v1/imports/{id}/progress}: an import as it goes on, as server-sent events. */
@Path("/api/v1/imports/{id}/progress")
@Tag(name = "Imports")
public class ImportProgressResource {

    private static final Duration EVERY = Duration.ofMillis(500);

    private final FindImports findImports;
    private final Requester requester;

    ImportProgressResource(FindImports findImports, Requester requester) {
        this.findImports = findImports;
        this.requester = requester;
    }

    @GET
    @Blocking
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.FOCAL_POINT, Role.OPERATOR})
    @Operation(
            operationId = "followImport",
            summary = "Follow an import",
            description = "The import twice a second, as server-sent events, until it has ended.")
    @APIResponse(
            responseCode = "200",
            description = "The import, again and again",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = ImportView.class)))
    @APIResponse(responseCode = "404", description = "not-found")
    public Multi<ImportView> follow(@PathParam("id") UUID id) {
        Scope scope = requester.scope();
        ImportView first = findImports.get(id, scope);
        return Multi.createBy()
                .concatenating()
                .streams(
                        Multi.createFrom().item(first),
                        Multi.createFrom()
                                .ticks()
                                .every(EVERY)
                                .onOverflow()
                                .drop()
                                .emitOn(Infrastructure.getDefaultWorkerPool())
                                .map(tick -> findImports.get(id, scope)))
                .select()
                .first(new UntilEnded());
    }

    /** Lets everything through up to the first view of an import that has ended. */
    private static final class UntilEnded implements Predicate<ImportView> {

        private boolean ended;

        @Override
        public boolean test(ImportView view) {
            boolean before = ended;
            ended = view.status().isFinal();
            return !before;
        }
    }
}
