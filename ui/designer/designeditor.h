// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/model/card.h"
#include "app/paper/artwork.h"
#include "app/store/undoing.h"
#include "ui/designer/aligning.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace colloquia {

class Session;

// The design that is being drawn: what is on it, what is selected, every change kept in the document with its
// undo. Moves by keys that follow each other quickly are one change.
class DesignEditor : public QObject
{
    Q_OBJECT

public:
    // A design that is laid out by itself is drawn for labels of that size.
    DesignEditor(Session &session, QSizeF label, QObject *parent = nullptr);
    ~DesignEditor() override;

    void open(DesignId design);
    [[nodiscard]] const Design &design() const { return m_design; }
    [[nodiscard]] const Artwork &artwork() const { return m_artwork; }
    [[nodiscard]] bool isEditable() const;

    [[nodiscard]] Side side() const { return m_side; }
    void setSide(Side side);
    [[nodiscard]] const std::vector<Element> &elements() const { return m_artwork.face(m_side); }
    // Their places on the face, in order; those behind come first.
    [[nodiscard]] const std::vector<size_t> &selection() const { return m_selection; }
    [[nodiscard]] bool isSelected(size_t element) const;
    // The only one that is selected; null: none, or several.
    [[nodiscard]] const Element *current() const;
    void select(std::vector<size_t> elements);

    // Shown, not yet kept: while the mouse drags.
    void preview(const Artwork &artwork);
    // Kept now. An artwork that is as it was leaves no trace.
    void change(const QString &label, const Artwork &artwork);
    // Kept after a pause, with what follows before it.
    void changeSoon(const QString &label, const Artwork &artwork);
    void changeCurrent(const std::function<void(Element &)> &edit, bool soon = false);
    // The one that is selected shows this picture, which the document keeps from now on.
    void takePicture(const FileContent &content);
    // What waits is kept.
    void keep();
    // Fields of the design itself.
    void changeDesign(const QString &label, const Design &after);

    void add(std::vector<Element> elements);
    void remove();
    void duplicate();
    void nudge(QPointF by);
    void stretch(QSizeF by);
    // Of those that are selected; see aligning.h.
    void align(Edge edge);
    void spread(Qt::Orientation direction);
    // In the order from behind to before.
    void raise(int step);

    // Each group that the work writes is a step, which undo takes back. What was done elsewhere never is.
    void asStep(const std::function<void()> &work);
    // What would be taken back or brought back of the steps made here; empty: nothing.
    [[nodiscard]] QString undoLabel() const;
    [[nodiscard]] QString redoLabel() const;
    void undo();
    void redo();

signals:
    void changed();
    void selectionChanged();

private:
    // One group that was written here, and the design that was shown then.
    struct Step
    {
        JournalGroup group = {};
        DesignId design = {};
    };
    using Turn = Result<UndoReport> (Session::*)(const JournalGroup &);

    void read();
    void turn(std::vector<Step> &from, std::vector<Step> &to, Turn how);
    void write(const QString &label, const Design &after);
    void changeSelected(const QString &label, const std::function<void(Element &)> &edit);
    [[nodiscard]] std::vector<QRectF> selectedPlaces() const;
    void place(const QString &label, const std::vector<QRectF> &places);

    Session &m_session;
    QSizeF m_label;
    Design m_design;
    Artwork m_artwork;
    Side m_side = Side::Front;
    std::vector<size_t> m_selection;
    QTimer m_soon;
    bool m_waits = false; // something is not kept yet
    QString m_soonLabel;
    std::vector<Step> m_done;
    std::vector<Step> m_undone;
};

} // namespace colloquia
