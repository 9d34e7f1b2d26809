// SPDX-FileCopyrightText: The Colloquia authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/paper/pages.h"

#include <QAbstractScrollArea>
#include <QImage>

#include <functional>
#include <memory>
#include <vector>

namespace colloquia {

// A place of a sheet that can be pointed at. Its outline is on the screen alone, over what is printed.
struct SheetPlace
{
    QRectF area = {}; // in millimetres
    double radius = 0;
    bool used = false;   // by an earlier print: hatched
    qint64 record = 0;   // whose badge it is
    QString tip = {};    // what a click does
    bool isOffer = true; // a click does something
};

// One page of a document as it will be printed, as large as wanted. Only what can be seen is painted, and
// kept until the page, the size or the place changes: it costs the same for one page and for ten thousand.
class SheetArea : public QAbstractScrollArea
{
    Q_OBJECT

public:
    using Places = std::function<std::vector<SheetPlace>(int page)>;
    static constexpr double kWhole = 0; // as large as the whole page fits

    explicit SheetArea(QWidget *parent = nullptr);

    // Stays on the page it shows, where there is one of that number.
    void setPages(std::shared_ptr<const Pages> pages, const Places &places = {});
    [[nodiscard]] int count() const { return m_pages ? m_pages->count() : 0; }
    [[nodiscard]] int page() const { return m_page; }
    void showPage(int page);
    // 1 is the size on paper.
    [[nodiscard]] double zoom() const { return m_zoom; }
    void setZoom(double zoom);
    // The next size of zoomSteps().
    void stepZoom(int step);
    static const std::vector<double> &zoomSteps();
    // Where a place of this page is on the viewport.
    [[nodiscard]] QRect placeOnScreen(int place) const;

signals:
    void pageChanged();
    void zoomChanged();
    void recordClicked(qint64 record);
    void placeClicked(int page, int place); // that is nobody's
    void placeMenuWanted(int page, int place, const QPoint &global);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    // What the kept picture shows.
    struct View
    {
        int page = -1;
        double scale = 0;
        QRect part = {}; // of the paper, in pixels
        double ratio = 1;

        bool operator==(const View &) const = default;
    };

    [[nodiscard]] double fullScale() const;
    [[nodiscard]] double scale() const; // pixels in a millimetre
    [[nodiscard]] QRect paper() const;  // on the viewport
    [[nodiscard]] int placeAt(const QPointF &point) const;
    [[nodiscard]] QRectF onScreen(const SheetPlace &place) const;
    void setZoomAround(double zoom, const QPointF &point);
    void arrange();
    void renew(const QRect &part);
    void paintPlaces(QPainter &painter);
    void hover(int place);

    std::shared_ptr<const Pages> m_pages;
    Places m_placesOf;
    std::vector<SheetPlace> m_places; // of this page
    int m_page = 0;
    double m_zoom = kWhole;
    int m_hovered = -1;
    int m_pressed = -1;
    View m_view;
    QImage m_picture;
};

} // namespace colloquia
