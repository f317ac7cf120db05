package org.portcontrol.seizure.uploading;

import org.portcontrol.kit.problem.ProblemType;

/** Why an upload in parts is refused. Catalogue: {@code docs/problems.md}. */
public enum UploadProblem implements ProblemType {
    TUS_VERSION("tus-version", 412, "The version of the upload protocol is not spoken here", "Speak tus 1.0.0."),
    OFFSET_MISMATCH(
            "offset-mismatch",
            409,
            "The bytes do not follow on those that are here",
            "Ask for the offset with HEAD and go on from there."),
    TOO_MANY_UPLOADS(
            "too-many-uploads",
            409,
            "You have as many open uploads as you may",
            "Finish uploads or delete them; those that are left alone expire."),
    UPLOAD_GROWS_ELSEWHERE(
            "upload-grows-elsewhere",
            423,
            "Another connection sends this upload",
            "Use one connection at a time: ask for the offset with HEAD and go on from there.");

    private final Text text;

    UploadProblem(String slug, int status, String title, String cure) {
        text = new Text(slug, status, title, cure);
    }

    @Override
    public Text text() {
        return text;
    }
}
