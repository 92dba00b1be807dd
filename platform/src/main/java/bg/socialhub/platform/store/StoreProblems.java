package bg.socialhub.platform.store;

import bg.socialhub.platform.web.Problem;
import com.mongodb.MongoConnectionPoolClearedException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Lost races and an unreachable store, as problems. */
@RestControllerAdvice
@Order(100)
class StoreProblems {

    private static final Logger log = LoggerFactory.getLogger(StoreProblems.class);

    @ExceptionHandler
    Problem handle(VersionConflict conflict) {
        return Problem.of(HttpStatus.CONFLICT, "concurrent-change");
    }

    @ExceptionHandler
    Problem handle(AlreadyExists exists) {
        return Problem.of(HttpStatus.CONFLICT, "concurrent-change");
    }

    @ExceptionHandler
    Problem handle(DataAccessResourceFailureException outage) {
        return unavailable(outage);
    }

    /** What Spring leaves uncategorized: the driver gave up before the command was sent. */
    @ExceptionHandler
    Problem handle(MongoConnectionPoolClearedException outage) {
        return unavailable(outage);
    }

    private static Problem unavailable(RuntimeException outage) {
        log.warn("The store does not answer: {}", outage.getMessage());
        return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable").retryAfter(Duration.ofSeconds(5));
    }
}
