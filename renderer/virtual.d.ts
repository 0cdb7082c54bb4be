declare module 'virtual:tongban-theme.css';
