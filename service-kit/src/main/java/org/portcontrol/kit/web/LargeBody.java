package org.portcontrol.kit.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a resource method that takes a file: its body may be larger than that of others. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface LargeBody {

    /**
     * The setting that says how large a file may be; {@link WebConfig#maxFile()} unless given. A form may be larger by
     * {@link WebConfig#maxBody()}, for it holds more than the file.
     */
    String limit() default "portcontrol.web.max-file";
}
