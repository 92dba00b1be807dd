package bg.socialhub.portal.advice;

import bg.socialhub.portal.gateway.AssessmentsApi.Stage;
import org.jspecify.annotations.Nullable;

/** At which stage an assessment is begun. */
record BeginForm(@Nullable Stage stage, @Nullable String key) {}
