package org.districtplan.rules.internal.walk;

import java.util.List;
import org.districtplan.model.Element;
import org.districtplan.model.RegistryEntry;
import org.districtplan.model.StageTrack;
import org.districtplan.model.diagnostic.ElementRef;
import org.districtplan.model.value.Ref;

/** Takes every use of an id, at the very field that names it. */
public interface Uses {

    /**
     * Takes the id of a registry entry.
     *
     * @param at the element that refers to it
     * @param path the field as a JSON Pointer relative to the element
     * @param kind the kind of entry it has to be
     * @param id the id
     */
    void entry(ElementRef at, String path, Class<? extends RegistryEntry> kind, String id);

    /**
     * Takes the member of a dimension.
     *
     * @param at the element that refers to it
     * @param path the field as a JSON Pointer relative to the element
     * @param dimension the id of the dimension it has to belong to
     * @param id the id of the member
     */
    void member(ElementRef at, String path, String dimension, String id);

    /**
     * Takes a reference to an element of a plan.
     *
     * @param at the element that refers to it
     * @param path the field as a JSON Pointer relative to the element
     * @param kinds the kinds of element it can be
     * @param ref the reference
     */
    void element(ElementRef at, String path, List<Class<? extends Element>> kinds, Ref ref);

    /**
     * Takes a reference to an element of the plan or to a subject.
     *
     * @param at the element that refers to it
     * @param path the field as a JSON Pointer relative to the element
     * @param ref the reference
     */
    void elementOrSubject(ElementRef at, String path, Ref ref);

    /**
     * Takes the id of a plan.
     *
     * @param at the element that refers to it
     * @param path the field as a JSON Pointer relative to the element
     * @param plan the id
     */
    void plan(ElementRef at, String path, String plan);

    /**
     * Takes the id of a stage, of any track: a building can be listed, a fair can be under way.
     *
     * @param at the element that refers to it
     * @param path the field as a JSON Pointer relative to the element
     * @param stage the id
     */
    void stage(ElementRef at, String path, String stage);

    /**
     * Takes the id of a stage that another stage of the same track names.
     *
     * @param at the track
     * @param path the field as a JSON Pointer relative to the track
     * @param track the track
     * @param stage the id
     */
    void stageOf(ElementRef at, String path, StageTrack track, String stage);
}
