// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/paper/artworkdrawer.h"
#include "ui/designer/snapping.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace colloquia {

class DesignEditor;

// The face of a badge as it is printed, between rulers in millimetres. Elements are selected, moved and
// resized by mouse and by keys.
class DesignCanvas : public QWidget
{
    Q_OBJECT

public:
    // What the face is drawn with; made anew for each artwork.
    using DrawerOf = std::function<std::shared_ptr<const ArtworkDrawer>(const Artwork &)>;

    DesignCanvas(DesignEditor &editor, const DrawerOf &drawerOf, QWidget *parent = nullptr);

    // Whose badge it is shown with.
    void setPerson(const BadgePerson &person);
    [[nodiscard]] const BadgePerson &person() const { return m_person; }
    // 0: as large as there is room for; else pixels as on paper times that.
    void setZoom(double zoom);
    [[nodiscard]] double zoom() const { return m_zoom; }
    // About what is selected, or the middle of what is seen.
    void stepZoom(int step);
    // The room there is without scrolling.
    void setRoom(QSize room);

    // Where an element stands on the widget.
    [[nodiscard]] QRectF onScreen(size_t element) const;
    [[nodiscard]] bool fits(size_t element) const;

    [[nodiscard]] QSize sizeHint() const override;

signals:
    // What was at one point of the canvas is at another now.
    void zoomed(const QPointF &before, const QPointF &after);
    void textWanted(); // of the one that is selected
    void menuWanted(const QPoint &global);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] QSizeF face() const;
    [[nodiscard]] double scale() const; // pixels in a millimetre
    [[nodiscard]] QPointF origin() const;
    [[nodiscard]] QPointF onFace(QPointF pixel) const;
    [[nodiscard]] QRectF onScreen(const QRectF &area) const;
    [[nodiscard]] int elementAt(QPointF pixel) const;
    [[nodiscard]] std::optional<Grip> gripAt(QPointF pixel) const;
    void renew();
    void zoomAbout(int step, QPointF pixel);
    void drag(QPointF pixel, bool free);
    void dropDrag(bool kept);
    void paintMarks(QPainter &painter);
    void paintRulers(QPainter &painter);

    DesignEditor &m_editor;
    DrawerOf m_drawerOf;
    std::shared_ptr<const ArtworkDrawer> m_drawer;
    BadgePerson m_person;
    double m_zoom = 0;
    QSize m_room;
    Grip m_grip;
    bool m_dragging = false;
    bool m_pressed = false;
    QPointF m_pressedAt;
    int m_pressedOne = -1; // of several that are selected: alone, once the button is up again
    Artwork m_before;      // the drag
    std::vector<QLineF> m_guides;
};

} // namespace colloquia
