package org.portcontrol.seizure.uploading;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.time.Duration;
import java.util.UUID;
import org.portcontrol.kit.access.Scope;
import org.portcontrol.kit.problem.CommonProblem;
import org.portcontrol.kit.problem.Refusal;
import org.portcontrol.kit.time.Turns;
import org.portcontrol.seizure.storage.GrowingFiles;
import org.portcontrol.seizure.storage.IncomingFiles;

/**
 * Adds bytes to an upload, and ends it with the last one. No transaction is open while they come, for a phone may need
 * minutes; what came before a cut is kept.
 *
 * <p>Refuses with {@code not-found}, {@code offset-mismatch}, {@code upload-grows-elsewhere}, {@code body-too-large},
 * {@code unavailable} and everything that {@link FinishUpload} refuses for. A file that is refused for what it is (422) is removed with its upload.
 */
@ApplicationScoped
class ContinueUpload {

    private static final int ENDING_AT_A_TIME = 2;
    private static final int REFUSED_FOR_WHAT_IT_IS = 422;

    private final FindUpload findUpload;
    private final FinishUpload finishUpload;
    private final RemoveUpload removeUpload;
    private final GrowingFiles files;
    private final IncomingFiles incoming;
    private final Turns ending = new Turns(ENDING_AT_A_TIME, Duration.ofSeconds(10));

    ContinueUpload(
            FindUpload findUpload,
            FinishUpload finishUpload,
            RemoveUpload removeUpload,
            GrowingFiles files,
            IncomingFiles incoming) {
        this.findUpload = findUpload;
        this.finishUpload = finishUpload;
        this.removeUpload = removeUpload;
        this.files = files;
        this.incoming = incoming;
    }

    /** How many bytes the caller may take for granted. */
    long offset(Progress upload) {
        return upload.offset(upload.isFinished() ? upload.length() : files.durableSize(upload.id()));
    }

    /**
     * Adds what comes.
     *
     * @param offset where the caller goes on
     */
    Progress handle(UUID id, long offset, InputStream body, Scope scope) {
        Progress upload = findUpload.handle(id, scope);
        long here = offset(upload);
        if (offset != here) {
            throw Refusal.ofHeader(
                    "Upload-Offset",
                    UploadProblem.OFFSET_MISMATCH,
                    "{0} bytes of {1} are here.",
                    here,
                    upload.length());
        }
        return upload.isFinished() ? upload : incoming.inTurn(() -> more(upload, offset, body, scope));
    }

    private Progress more(Progress upload, long offset, InputStream body, Scope scope) {
        if (files.durableSize(upload.id()) < upload.length()) {
            append(upload, offset, body);
        }
        return files.durableSize(upload.id()) < upload.length() ? upload : end(upload, scope);
    }

    private void append(Progress upload, long offset, InputStream body) {
        switch (files.append(upload.id(), offset, upload.length() - offset, body)) {
            case ADDED -> {}
            case TOO_MUCH ->
                throw Refusal.of(
                        CommonProblem.BODY_TOO_LARGE, "The upload was announced with {0} bytes.", upload.length());
            case GROWN_ELSEWHERE ->
                throw Refusal.of(
                        UploadProblem.UPLOAD_GROWS_ELSEWHERE, "Bytes came in between over another connection.");
        }
    }

    private Progress end(Progress upload, Scope scope) {
        return ending.take(() -> ended(upload, scope))
                .orElseThrow(
                        () -> Refusal.of(CommonProblem.UNAVAILABLE, "Too many uploads come to their end at the moment.")
                                .withHeader("Retry-After", "5"));
    }

    private Progress ended(Progress upload, Scope scope) {
        try {
            Progress finished = finishUpload.handle(upload.id(), scope);
            incoming.remove(upload.id());
            return finished;
        } catch (Refusal refusal) {
            if (refusal.type().status() == REFUSED_FOR_WHAT_IT_IS) {
                removeUpload.handle(upload.id(), scope);
            }
            throw refusal;
        }
    }
}
