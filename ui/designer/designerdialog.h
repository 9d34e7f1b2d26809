// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/paper/badgedrawer.h"
#include "ui/shell/page.h"

#include <QDialog>

class QButtonGroup;
class QBoxLayout;
class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace colloquia {

class ArtworkDrawer;
class DesignCanvas;
class DesignEditor;
class ElementProperties;
class TryWith;

// Where badges are designed: what lies on the badge at the left, the badge as it is printed in the middle,
// what can be said of the selected element at the right. Changes are kept by themselves; what was done here,
// and nothing else, can be undone here.
class DesignerDialog : public QDialog
{
    Q_OBJECT

public:
    DesignerDialog(const Workbench &bench, DesignId design, const Stock &stock, QWidget *parent);
    ~DesignerDialog() override;

    // The one that is drawn.
    [[nodiscard]] const Design &design() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void makeParts();
    void makeActions();
    void makeAligning();
    void addTools(QBoxLayout *layout);
    void addSide(QBoxLayout *layout);
    QAction *action(const char *name, const QString &text, const QList<QKeySequence> &keys,
                    const QString &icon, const std::function<void()> &work);
    QToolButton *button(QAction *action);
    void showSelection();
    void refresh();
    void adapt();
    void follow(const QPointF &before, const QPointF &after);
    void copy();
    void paste();
    void showMenu(const QPoint &global);
    [[nodiscard]] std::shared_ptr<const ArtworkDrawer> drawerOf(const Artwork &artwork);

    Workbench m_bench;
    Stock m_stock;
    Logos m_logos;
    Pictures m_pictures;
    DesignEditor *m_editor;
    DesignCanvas *m_canvas = nullptr;
    TryWith *m_try = nullptr;
    QListWidget *m_elements;
    ElementProperties *m_properties = nullptr;
    QScrollArea *m_scroll;
    QButtonGroup *m_sides;
    QComboBox *m_fold;
    QLabel *m_size;
    QPushButton *m_adapt;
    QPushButton *m_add;
    QLabel *m_sentence;
    QMenu *m_align;
    QAction *m_undo, *m_redo, *m_cut, *m_copy, *m_paste, *m_duplicate, *m_remove, *m_raise, *m_lower, *m_all;
    QList<QWidget *> m_parts; // as Tab goes through them
    bool m_filling = false;
};

// Opens it over the window. `closed` hears which design was the last that was drawn.
void showDesigner(QWidget *window, const Workbench &bench, DesignId design, const Stock &stock,
                  const std::function<void(const Design &)> &closed = {});

} // namespace colloquia
