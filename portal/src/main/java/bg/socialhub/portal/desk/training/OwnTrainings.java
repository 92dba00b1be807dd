package bg.socialhub.portal.desk.training;

import bg.socialhub.portal.desk.Desk;
import bg.socialhub.portal.gateway.Refused;
import bg.socialhub.portal.gateway.TrainingsApi;
import bg.socialhub.portal.gateway.TrainingsApi.Meeting;
import bg.socialhub.portal.gateway.TrainingsApi.Training;
import bg.socialhub.portal.signin.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The trainings of the centre where the visitor works; there are no others at this desk. */
@Component
class OwnTrainings {

    private final TrainingsApi trainings;

    OwnTrainings(TrainingsApi trainings) {
        this.trainings = trainings;
    }

    Training get(String id, Visitor visitor) {
        Training training = trainings.training(id);
        if (!training.centre().equals(Desk.centre(visitor))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return training;
    }

    /** A session by its number. */
    static Meeting meeting(Training training, int number) {
        return training.sessions().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** One sentence for a button that has no fields beside it; what is not about the state or the content is thrown on. */
    static String fault(Refused refused) {
        return switch (refused.status()) {
            case 400, 409, 412, 422 ->
                refused.fields().isEmpty()
                        ? refused.detail()
                        : refused.fields().getFirst().message();
            default -> throw refused;
        };
    }
}
