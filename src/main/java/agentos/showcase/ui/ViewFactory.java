package agentos.showcase.ui;



/// Makes the view of a place. The composition root plugs the views in here.
@FunctionalInterface
public interface ViewFactory {
    View view(Place place);
}
