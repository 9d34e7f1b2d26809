// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTreeView>

namespace colloquia {

// A flat list whose order is the organisers' own: rows are dragged, Delete removes, Enter opens. The model
// holds ids in IdRole; rows without one are headings. Nothing is moved here: the owner writes the new order,
// and the model follows the document.
class OrderView : public QTreeView
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, // qint64; 0: a heading
        DetailRole,            // the second line, muted
        FigureRole,            // at the right
        FigureDetailRole,      // below it, muted
        WarningRole            // true: the figure is out of bounds
    };

    explicit OrderView(QWidget *parent = nullptr);

    [[nodiscard]] std::vector<qint64> selectedIds() const;
    [[nodiscard]] qint64 currentId() const;
    // Selects these; the first becomes the current one. Says nothing if that is so already.
    void select(const std::vector<qint64> &ids);
    // Takes the model's new rows by `refill`, keeping selection and scrolling.
    void keepPlace(const std::function<void()> &refill);
    void setDraggable(bool draggable);
    // The heading of what stands first comes with it.
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

signals:
    void choiceChanged();
    void removeAsked();
    void openAsked(qint64 id);
    // What is selected is dropped before this row of the model (its row count: at the end).
    void dropped(int row);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    bool m_refilling = false;
};

} // namespace colloquia
