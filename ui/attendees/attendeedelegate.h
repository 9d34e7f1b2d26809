// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/marks.h"
#include "ui/attendees/attendeetablemodel.h"

#include <QMargins>
#include <QPointer>
#include <QStyledItemDelegate>

#include <array>
#include <functional>
#include <optional>

namespace colloquia {

// Draws the list's cells with what was searched for marked in them, and edits them where they stand: Enter
// keeps and goes down, Tab goes right, Esc gives up. What cannot be kept stays in its cell, with the reason
// told.
class AttendeeDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    // Stores what was changed in a card; an error says why it was not.
    using Keep = std::function<Result<void>(const AttendeeCard &before, const AttendeeCard &after,
                                            const CellColumn &column)>;

    explicit AttendeeDelegate(const AttendeeTableModel *model, QObject *parent = nullptr);

    void setKeep(const Keep &keep) { m_keep = keep; }

    // An edit that is going on: what the cell held when it began, and what is typed by now.
    struct Edit
    {
        AttendeeCard before = {};
        CellColumn column = {};
        QString typed = {};
        bool isOvertaken = false; // somebody has changed the cell meanwhile, and that was said
    };
    // Nothing while none is going on, or while it is being kept.
    [[nodiscard]] std::optional<Edit> openEdit() const;
    // The next editor that opens goes on with this one.
    void resume(const Edit &edit) { m_resumed = edit; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

signals:
    // Before a cell is kept and left: where to, in rows and columns.
    void leaving(int rows, int columns);
    // It was kept.
    void left();
    // Why what was typed is not kept; "" where that is no longer so.
    void refused(const QString &sentence) const;
    // Somebody has changed the cell meanwhile: Enter once more keeps what was typed, Esc takes theirs.
    void overtaken(const QString &sentence) const;
    // The cell was left with something that could not be kept.
    void lost(const QString &sentence) const;
    void presenceToggled(colloquia::AttendeeId id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    void drawText(QPainter *painter, QStyleOptionViewItem cell, const QModelIndex &index,
                  const QString &text) const;
    Result<void> keep(QWidget *editor) const;
    void takeUpWhatIsThere() const;
    [[nodiscard]] QRect textRoom(const QStyleOptionViewItem &option) const;
    [[nodiscard]] std::vector<Mark> marksOf(const QString &text, const CellColumn &column) const;

    const AttendeeTableModel *m_model;
    mutable std::array<std::optional<QMargins>, 2> m_rooms; // around a text, without and with a dot before it
    Keep m_keep;
    mutable std::optional<Edit> m_edit;
    mutable std::optional<Edit> m_resumed;
    mutable QPointer<QWidget> m_editor;
    mutable bool m_keeping = false;
};

} // namespace colloquia
